package id.latih.ui;

/**
 * One thing that waits for the signed-in person, as a card on the home page.
 *
 * @param text   what waits, as a sentence in the person's language ("3 lamaran perlu diperiksa")
 * @param action the words of the link
 * @param path   where the link leads, as a path without a leading slash
 * @param urgent whether it has a deadline or somebody waits for it
 */
public record HomeTask(String text, String action, String path, boolean urgent) {
}
