package id.latih.ui;

import java.util.regex.Pattern;

import com.vaadin.flow.component.textfield.TextField;

/** What people search for, as an address may hold it: addresses end up in histories, logs and shared links. */
public final class SearchText {

    /** As long as an identity number, also when typed in groups. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){15,}");

    /** What is before the sign finds its people as well, and lists keep what is sought in the page's address. */
    private static final Pattern HOST = Pattern.compile("(?<=\\S)@\\S*");

    private SearchText() {
    }

    /** Shows what the address says, where the field does not: a space before the next word is in no address, and stays. */
    public static void show(TextField field, String text) {
        if (!field.getValue().strip().equals(text.strip())) {
            field.setValue(text);
        }
    }

    /**
     * Without identity numbers, which no list is searched by, and says so where there was one; of an e-mail address
     * only what is before its host.
     */
    public static String of(String text) {
        var typed = HOST.matcher(text).replaceAll("");
        var found = NUMBER.matcher(typed);
        if (!found.find()) {
            return typed;
        }
        Toast.error(I18N.text("SearchText.noNumbers"));
        return found.replaceAll("").strip();
    }
}
