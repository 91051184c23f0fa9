package id.latih.enrolment;

/** Why a resident withdraws, declines an offer, or leaves a training. */
public enum WithdrawalReason {
    FOUND_WORK, OTHER_TRAINING, HEALTH, FAMILY, TRANSPORT, CHANGED_MIND, OTHER
}
