package id.latih.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a step that cannot simply be taken back. */
public final class Confirm {

    private Confirm() {
    }

    /** A harmless step whose consequence is worth a second look. */
    public static void ask(String title, String text, String confirm, Runnable action) {
        dialog(title, text, confirm, action).open();
    }

    /** A step that takes something away from somebody. */
    public static void danger(String title, String text, String confirm, Runnable action) {
        var dialog = dialog(title, text, confirm, action);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String title, String text, String confirm, Runnable action) {
        var dialog = new ConfirmDialog(title, text, confirm, event -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(I18N.text("Button.cancel"));
        return dialog;
    }
}
