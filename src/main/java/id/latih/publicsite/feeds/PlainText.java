package id.latih.publicsite.feeds;

/** Text as XML and iCalendar can carry it. */
final class PlainText {

    private PlainText() {
    }

    /** Without the characters that neither format has a way to write, such as a form feed out of a copied PDF. */
    static String of(String text) {
        return text.codePoints().filter(PlainText::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isWritable(int point) {
        return point == '\t' || point == '\n' || point >= ' ' && point != 0x7f && !(point >= 0xd800 && point <= 0xdfff)
                && point < 0xfffe || point >= 0x10000;
    }
}
