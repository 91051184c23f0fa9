package id.latih.jobs;

/** An event whose first delivery fails. */
record Stumble(String key) {
}
