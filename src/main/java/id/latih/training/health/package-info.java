/** The states of batches that must not exist. */
@org.jspecify.annotations.NullMarked
package id.latih.training.health;
