package id.latih.enrolment.ui;

import id.latih.enrolment.ApplicationEvent;

/** Finds the words of a coded reason: which enumeration it is of follows from what was done with it. */
public final class Reasons {

    private Reasons() {
    }

    public static String key(ApplicationEvent event, String code) {
        var type = switch (event) {
            case REFUSE, REFUSE_DOCUMENTS -> "RefusalReason";
            case REOPEN, REVERT, RERANK -> "RevertReason";
            default -> "WithdrawalReason";
        };
        return type + "." + code;
    }
}
