package id.latih.audit.ui;

import com.vaadin.flow.router.QueryParameters;

import id.latih.ui.SearchText;

/** Where the audit is, as a path without a leading slash. */
public final class AuditNavigation {

    private AuditNavigation() {
    }

    /** What is known of whatever has this word in its name, to be kept; a page links to it by {@link SearchText#sealedIn}. */
    public static String search(String word) {
        return AuditView.ROUTE + "?" + QueryParameters.of(SearchText.PARAMETER, word).getQueryString();
    }
}
