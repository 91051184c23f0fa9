/**
 * A browser that draws nothing: it speaks to the portal as Flow's script does, cheaply enough for thousands of them on
 * one machine.
 */
@org.jspecify.annotations.NullMarked
package id.latih.testing.vaadin;
