package id.latih.publicsite.feeds;

/**
 * The picture that goes with a link.
 *
 * @param address with the portal's own name
 * @param text    what the picture says
 */
public record Preview(String address, String text) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }
}
