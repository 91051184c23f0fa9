/** The administrator's page of holidays. */
@org.jspecify.annotations.NullMarked
package id.latih.region.ui;
