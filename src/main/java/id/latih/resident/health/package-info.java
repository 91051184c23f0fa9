/** The states of documents that must not exist. */
@org.jspecify.annotations.NullMarked
package id.latih.resident.health;
