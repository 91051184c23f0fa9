package id.latih.audit.ui;

import org.springframework.context.NoSuchMessageException;

import id.latih.ui.I18N;

/** The codes of the audit as words. Their texts are in the bundles of the modules that write the lines. */
final class AuditWords {

    private AuditWords() {
    }

    static String action(String code) {
        return word("AuditAction." + code, code);
    }

    static String subjectType(String code) {
        return word("AuditSubject." + code, code);
    }

    /** The code itself where a module gives it no words: better read than hidden. */
    private static String word(String key, String code) {
        try {
            return I18N.text(key);
        } catch (NoSuchMessageException wordless) {
            return code;
        }
    }
}
