package id.latih.audit.ui;

import com.vaadin.flow.router.QueryParameters;

/** Where the audit is, as a path without a leading slash. */
public final class AuditNavigation {

    private AuditNavigation() {
    }

    /** What is known of whatever has this word in its name. */
    public static String search(String word) {
        return AuditView.ROUTE + "?" + QueryParameters.of(AuditFilterBar.TEXT, word).getQueryString();
    }
}
