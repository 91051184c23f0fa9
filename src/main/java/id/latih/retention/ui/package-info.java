/** How long data is kept, for administrators. */
@org.jspecify.annotations.NullMarked
package id.latih.retention.ui;
