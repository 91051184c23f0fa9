package id.latih.training;

/** Whose residents a batch is for, by the address on the identity card. */
public enum Domicile {
    ANY,
    REGENCY,
    DISTRICT,
    VILLAGE
}
