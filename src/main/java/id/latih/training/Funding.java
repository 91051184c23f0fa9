package id.latih.training;

/** The budget that pays for a batch. */
public enum Funding {
    /** The national budget. */
    APBN,
    /** The regional budget. */
    APBD,
    /** The share of tobacco excise. */
    DBHCHT,
    /** A company's social responsibility. */
    CSR
}
