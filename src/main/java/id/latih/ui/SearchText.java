package id.latih.ui;

import java.util.regex.Pattern;

/** What people search for, as an address may hold it: addresses end up in histories, logs and shared links. */
public final class SearchText {

    /** As long as an identity number, also when typed in groups. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){15,}");

    private SearchText() {
    }

    /** Without identity numbers, which no list is searched by; says so where there was one. */
    public static String of(String typed) {
        var found = NUMBER.matcher(typed);
        if (!found.find()) {
            return typed;
        }
        Toast.error(I18N.text("SearchText.noNumbers"));
        return found.replaceAll("").strip();
    }
}
