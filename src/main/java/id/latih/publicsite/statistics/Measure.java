package id.latih.publicsite.statistics;

/** Which people are counted. */
enum Measure { APPLICANTS, PLACED, COMPLETED }
