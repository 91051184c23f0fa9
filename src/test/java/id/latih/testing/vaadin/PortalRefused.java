package id.latih.testing.vaadin;

/** An answer that no page of the portal would give: a wrong status, a lost session, an error of the framework. */
public class PortalRefused extends RuntimeException {

    PortalRefused(String message) {
        super(message);
    }

    /** The server does not know this tab: a browser loads the page anew then. */
    public static final class TabForgotten extends PortalRefused {

        TabForgotten(String message) {
            super(message);
        }
    }
}
