package id.latih.health.ui;

import id.latih.ui.I18N;

/** A check in words. They are in the bundle of the module that brings it. */
final class CheckTexts {

    private CheckTexts() {
    }

    static String title(String check) {
        return of(check, "title");
    }

    /** What it looks for, and why that must not be. */
    static String meaning(String check) {
        return of(check, "meaning");
    }

    /** What to do where it is found. */
    static String advice(String check) {
        return of(check, "advice");
    }

    private static String of(String check, String what) {
        return I18N.text(check + "." + what);
    }
}
