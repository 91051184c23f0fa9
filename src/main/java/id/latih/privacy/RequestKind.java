package id.latih.privacy;

/** What somebody may ask for (UU 27/2022, articles 5 to 13). What they can do themselves needs no request. */
public enum RequestKind {
    /** An explanation that the downloaded copy does not give. */
    ACCESS,
    /** Of what a sent application has locked: NIK and birth date. */
    CORRECTION,
    /** To stop, postpone or restrict what is done with the data. */
    RESTRICTION,
    /** To be erased, as far as no decision has to be answered for. */
    ERASURE
}
