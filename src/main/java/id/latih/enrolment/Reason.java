package id.latih.enrolment;

import org.jspecify.annotations.Nullable;

/** Why: a coded reason and what was written beside it. */
record Reason(@Nullable Enum<?> code, @Nullable String note) {

    static final Reason NONE = new Reason(null, null);

    Reason {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    @Nullable String codeName() {
        return code == null ? null : code.name();
    }
}
