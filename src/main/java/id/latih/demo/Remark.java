package id.latih.demo;

import org.jspecify.annotations.Nullable;

/** A coded reason and what was written beside it. */
record Remark(@Nullable String code, @Nullable String note) {

    static final Remark NONE = new Remark(null, null);
}
