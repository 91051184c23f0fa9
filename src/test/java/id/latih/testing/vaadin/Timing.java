package id.latih.testing.vaadin;

/** Is told of each answer, by several threads at once. */
@FunctionalInterface
public interface Timing {

    Timing NONE = (step, nanos) -> { };

    void answered(Step step, long nanos);

    /** What was asked for. */
    enum Step {
        /** The sign-in form. */
        SIGN_IN,
        /** The page's HTML. */
        PAGE,
        /** The first question of its script: makes the UI on the server. */
        INIT,
        /** Builds a view. */
        NAVIGATE,
        /** Something that a person did. */
        CLICK,
        /** What components say by themselves when they are first drawn; nobody waits for it. */
        SETTLE,
        /** The last word of a tab that is closed. */
        UNLOAD
    }
}
