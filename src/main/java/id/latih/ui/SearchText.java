package id.latih.ui;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;

import id.latih.crypto.Vault;

/**
 * What people search for, as an address may hold it: addresses end up in histories, logs and shared links, and people are
 * looked for by name. So it stands there sealed with the portal's own keys, which any of its instances opens.
 */
public final class SearchText {

    /** The name of the parameter. */
    public static final String PARAMETER = "cari";

    /** More than any name has, and an address that every proxy takes. */
    private static final int LONGEST = 200;

    /** As long as an identity number, also when typed in groups. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){15,}");

    /** What is before the sign finds its people as well. */
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
     * What was typed, without identity numbers, which no list is searched by, and says so where there was one; of an
     * e-mail address only what is before its host.
     */
    public static String of(String text) {
        var typed = HOST.matcher(text.substring(0, Math.min(text.length(), LONGEST))).replaceAll("");
        var found = NUMBER.matcher(typed);
        if (!found.find()) {
            return typed;
        }
        Toast.error(I18N.text("SearchText.noNumbers"));
        return found.replaceAll("").strip();
    }

    /** As the address holds it; nothing stays nothing. */
    public static String sealed(String text) {
        return text.isBlank() ? "" : vault().sealForAddress(text.strip());
    }

    /** What an address holds; nothing where that was sealed with another key, or changed, or never sealed. */
    public static String opened(String sealed) {
        return sealed.isEmpty() ? "" : vault().openFromAddress(sealed).orElse("");
    }

    public static String in(QueryParameters query) {
        return opened(query.getSingleParameter(PARAMETER).orElse(""));
    }

    /** A path that was kept with its search in clear, as a page may link to it. */
    public static String sealedIn(String path) {
        var location = new Location(path);
        var query = new HashMap<>(location.getQueryParameters().getParameters());
        query.computeIfPresent(PARAMETER, (name, texts) -> List.of(sealed(texts.getFirst())));
        return new Location(location.getPath(), new QueryParameters(query)).getPathWithQueryParameters();
    }

    private static Vault vault() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(Vault.class);
    }
}
