package id.latih.publicsite.feeds;

import java.io.ByteArrayInputStream;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The preview pictures: small enough, of the right size, with and without fonts. */
class PicturesTest {

    private static Poster poster(String title) {
        return new Poster("Latih", "Disnakertrans Kabupaten Serang", "Dibatalkan", title, "Angkatan 1, BLK Serang",
                List.of(new Poster.Fact("Pelatihan", "28 Des 2026 – 19 Feb 2027"),
                        new Poster.Fact("Daftar sampai", "10 Des 2026"), new Poster.Fact("Kuota", "16 kursi, gratis")));
    }

    @Test
    void longTitlesFitToo() throws Exception {
        var pictures = new Pictures(new PictureFonts());
        for (var title : List.of("Las", "Barista dan pengolahan kopi untuk kelompok usaha desa ".repeat(2), "W".repeat(120))) {
            var png = pictures.draw(poster(title));
            assertThat(png.length).isLessThan(100_000);
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
        }
    }

    @Test
    void withoutAFontThereIsAPictureWithoutWords() throws Exception {
        var pictures = new Pictures(new PictureFonts(() -> {
            throw new AssertionError("as the JDK says it");
        }));
        assertThat(ImageIO.read(new ByteArrayInputStream(pictures.draw(poster("Las")))).getWidth()).isEqualTo(1200);
    }

    @Test
    void theVersionIsTheContents() {
        assertThat(poster("Las").version()).isEqualTo(poster("Las").version()).isNotEqualTo(poster("Jahit").version());
    }

    @Test
    void linesBreakBetweenWordsAndTheRestIsCut() {
        assertThat(WrappedText.lines("satu dua tiga empat", 9, String::length)).containsExactly("satu dua", "tiga", "empat");
        assertThat(WrappedText.lines("satu dua tiga empat", 9, 2, String::length)).containsExactly("satu dua", "tiga emp…");
        assertThat(WrappedText.lines("abcdefghijklm", 5, String::length)).containsExactly("abcde", "fghij", "klm");
        assertThat(WrappedText.lines("😀😀😀", 3, String::length)).as("no character is cut in two").containsExactly("😀", "😀", "😀");
        assertThat(WrappedText.line("pendek", 9, String::length)).isEqualTo("pendek");
    }
}
