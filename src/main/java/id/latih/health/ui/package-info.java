/** The administrator's page of what was found, and the way to it from the home page. */
@org.jspecify.annotations.NullMarked
package id.latih.health.ui;
