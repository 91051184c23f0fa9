package id.latih.enrolment;

import org.jspecify.annotations.Nullable;

import id.latih.core.IdentityNumbers;

/**
 * Why: a coded reason and what was written beside it. Identity numbers in that are masked: it lies in the database in
 * clear, in the history and the audit too, and is sent by mail.
 */
record Reason(@Nullable Enum<?> code, @Nullable String note) {

    static final Reason NONE = new Reason(null, null);

    Reason {
        note = note == null || note.isBlank() ? null : IdentityNumbers.maskIn(note.strip());
    }

    @Nullable String codeName() {
        return code == null ? null : code.name();
    }
}
