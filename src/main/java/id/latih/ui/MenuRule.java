package id.latih.ui;

/** A module's say in the menu: leaves out an entry that the role may open in general, but this person not yet. */
@FunctionalInterface
public interface MenuRule {
    boolean shows(Class<?> view);
}
