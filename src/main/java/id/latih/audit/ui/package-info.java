/** The administrator's search through the audit. */
@org.jspecify.annotations.NullMarked
package id.latih.audit.ui;
