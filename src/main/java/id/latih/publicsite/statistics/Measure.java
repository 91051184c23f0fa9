package id.latih.publicsite.statistics;

/** Which people are counted, each among those before it. */
enum Measure { APPLICANTS, PLACED, COMPLETED }
