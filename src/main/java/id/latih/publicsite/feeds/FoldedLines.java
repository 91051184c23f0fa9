package id.latih.publicsite.feeds;

/** Folds the lines of a calendar: at most 75 octets each in UTF-8, never within a letter (RFC 5545, 3.1). */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {
    }

    static String of(String unfolded) {
        var folded = new StringBuilder(unfolded.length() + unfolded.length() / MOST_OCTETS * FOLD.length());
        var octets = 0;
        for (var at = 0; at < unfolded.length(); at += Character.charCount(unfolded.codePointAt(at))) {
            var letter = unfolded.codePointAt(at);
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else if (octets + octets(letter) > MOST_OCTETS) {
                folded.append(FOLD);
                // the space that says that a line goes on belongs to it
                octets = 1 + octets(letter);
            } else {
                octets += octets(letter);
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
