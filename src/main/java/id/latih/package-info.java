/**
 * Latih, the training portal of a regional manpower office. Each package directly below this one is a
 * module; its {@code package-info} says what lives there.
 */
@org.jspecify.annotations.NullMarked
package id.latih;
