package id.latih.enrolment.ui;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import org.jsoup.Jsoup;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

/** What a person does and sees on the pages of staff and approvers, in few words. */
public final class Clicks {

    private Clicks() {
    }

    public static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    /** The last button of this text: the one in the dialog over the page. */
    public static void clickInDialog(String text) {
        _click(_find(Button.class, button -> button.withText(text)).getLast());
    }

    /** The arrow to the next applicant. */
    public static void next() {
        icon("Pelamar berikutnya");
    }

    /** The cross of the side panel. */
    public static void close() {
        icon("Tutup");
    }

    private static void icon(String label) {
        _click(_find(Button.class).stream().filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst().orElseThrow());
    }

    public static boolean offers(String text) {
        return !_find(Button.class, button -> button.withText(text)).isEmpty();
    }

    public static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    /** Types into a field as a person does, who then leaves it. */
    public static <C extends AbstractField<C, V>, V> void type(C field, V value) {
        ((AbstractField<C, V>) field).setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, value, true));
    }

    /** The words of the messages over the page, oldest first. */
    public static String messages() {
        return String.join("\n", NotificationsKt.getNotifications().stream().map(Clicks::words).toList());
    }

    /** All words on the screen, those of the dialogs over the page too. */
    public static String screen() {
        var dialogs = _find(Dialog.class).stream().map(dialog -> dialog.getHeaderTitle() + "\n" + words(dialog)).toList();
        return words(UI.getCurrent()) + String.join("\n", dialogs);
    }

    public static String words(Component component) {
        var text = new StringBuilder(component instanceof HasText has ? has.getText() : "").append('\n');
        text.append(Jsoup.parse(component.getElement().getProperty("innerHTML", "")).text());
        component.getChildren().forEach(child -> text.append(words(child)));
        return text.toString();
    }
}
