package id.latih.chaos;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.latih.testing.vaadin.PageElement;
import id.latih.testing.vaadin.PortalRefused;
import id.latih.testing.vaadin.VaadinBrowser;
import id.latih.testing.vaadin.VaadinTab;

/** One person who presses one button, and what their screen then showed. */
final class Press {

    private static final Pattern RECEIPT = Pattern.compile("LTH-\\d{4}-\\d{7}");
    private static final String APPROVED = " disetujui.";
    private static final String SEATS_TAKEN = "kuota sudah terisi";

    /** What is pressed. @param application of an approval; 0 while a resident's own is not known */
    record Wish(long batch, long application, String email) {
        boolean isApproval() {
            return application > 0;
        }
    }

    /** @param receipt the number that a resident was shown, or the application that an approver was told is approved */
    record Shown(Wish wish, String receipt) {
    }

    private final VaadinBrowser browser;
    private final Wish wish;
    private VaadinTab tab;

    Press(VaadinBrowser browser, Wish wish) {
        this.browser = browser;
        this.wish = wish;
    }

    /** Opens the page and does all but the last click. @return what it shows where there is nothing left to press */
    Optional<Shown> prepare() {
        if (wish.isApproval()) {
            tab = browser.open("/keputusan/" + wish.batch() + "?lamaran=" + wish.application());
            return button().isPresent() ? Optional.empty() : Optional.of(new Shown(wish, ""));
        }
        tab = browser.open("/lamar/" + wish.batch() + "?langkah=4");
        var sent = RECEIPT.matcher(tab.text());
        if (button().isEmpty()) {
            // sent before the portal died, and the answer was lost on its way
            return sent.find() ? Optional.of(new Shown(wish, sent.group())) : refuse();
        }
        var box = tab.find(element -> element.tag().equals("vaadin-checkbox")).orElseThrow();
        tab.tick(box, true);
        return Optional.empty();
    }

    private Optional<PageElement> button() {
        return button(tab.all(), wish.isApproval() ? "Setujui" : "Ajukan lamaran");
    }

    private static Optional<PageElement> button(Stream<PageElement> where, String text) {
        return where.filter(element -> element.tag().equals("vaadin-button") && element.text().equals(text)).findFirst();
    }

    private Optional<Shown> refuse() {
        throw new IllegalStateException("neither button nor receipt: " + tab.text());
    }

    /** @return what the screen says; nothing where it says that something went wrong, or nothing at all */
    Optional<Shown> press() {
        tab.click(button().orElseThrow());
        var text = tab.text();
        if (wish.isApproval()) {
            return text.contains(APPROVED) ? Optional.of(new Shown(wish, "" + wish.application()))
                    : text.contains(SEATS_TAKEN) ? Optional.of(new Shown(wish, "")) : Optional.empty();
        }
        var receipt = RECEIPT.matcher(text);
        return receipt.find() ? Optional.of(new Shown(wish, receipt.group())) : Optional.empty();
    }

    @Override
    public String toString() {
        return wish + " on " + tab.text();
    }

    void leave() {
        try {
            tab.close();
        } catch (UncheckedIOException | PortalRefused gone) {
            // whoever closes a tab does not look back
        }
    }
}
