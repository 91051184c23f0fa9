package id.latih.publicsite.statistics;

/** By what people are counted. */
enum Breakdown { VOCATION, DISTRICT, SEX }
