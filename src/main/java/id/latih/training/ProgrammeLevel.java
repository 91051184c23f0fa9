package id.latih.training;

public enum ProgrammeLevel {
    BASIC,
    INTERMEDIATE,
    ADVANCED
}
