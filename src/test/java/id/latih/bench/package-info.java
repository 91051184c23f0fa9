/** Programs that measure, run by {@code ./mvnw -Pbench verify}. They print tables and judge nothing. */
@org.jspecify.annotations.NullMarked
package id.latih.bench;
