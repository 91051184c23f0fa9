package id.latih.resident;

/** Kinds of disability as UU 8/2016 tells them apart, the sensory ones by sense. Told only by choice. */
public enum Disability {
    PHYSICAL, VISION, HEARING, INTELLECTUAL, MENTAL, MULTIPLE
}
