package id.latih.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import id.latih.core.RuleViolation;
import id.latih.testing.SampleFiles;

class PictureTest {

    private static final String PLACE = "6.1167 LINTANG SELATAN, KAMPUNG PASIR";

    @Test
    void nothingBesideThePointsIsLeft() throws IOException {
        var jpg = withComment(withExif(SampleFiles.jpg(), 1));
        assertThat(latin(jpg)).contains(PLACE, "Exif");
        var clean = Picture.drawnAnew(FileKind.JPG, jpg);
        assertThat(latin(clean.content())).doesNotContain(PLACE).doesNotContain("Exif");
        assertThat(clean.kind()).isEqualTo(FileKind.JPG);
        assertThat(image(clean)).satisfies(image -> {
            assertThat(image.getWidth()).isEqualTo(40);
            assertThat(new Color(image.getRGB(5, 10)).getRed()).isGreaterThan(200);
            assertThat(new Color(image.getRGB(35, 10)).getBlue()).isGreaterThan(200);
        });
    }

    @Test
    void whatIsHiddenBehindThePictureIsGone() {
        var png = SampleFiles.png();
        var more = ("<script>alert(1)</script>" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        var both = Arrays.copyOf(png, png.length + more.length);
        System.arraycopy(more, 0, both, png.length, more.length);
        var clean = Picture.drawnAnew(FileKind.PNG, both);
        assertThat(latin(clean.content())).doesNotContain("script").doesNotContain(PLACE);
        assertThat(clean.kind()).isEqualTo(FileKind.PNG);
    }

    @Test
    void aPhotoStandsTheWayThePhoneWantedIt() throws IOException {
        var upright = image(Picture.drawnAnew(FileKind.JPG, withExif(SampleFiles.jpg(), 6)));
        assertThat(upright.getWidth()).as("turned by a quarter").isEqualTo(20);
        assertThat(new Color(upright.getRGB(10, 5)).getRed()).as("what was left is above").isGreaterThan(200);
    }

    @Test
    void aSmallFileThatClaimsBillionsOfPointsIsRefusedUnread() {
        refuses("Inspection.hugePicture", FileKind.PNG, pngOf(60_000, 60_000));
    }

    @Test
    void aLargePictureLosesPointsAndNotItsShape() throws IOException {
        var large = SampleFiles.picture("png", BufferedImage.TYPE_BYTE_GRAY, 6000, 4000);
        var clean = image(Picture.drawnAnew(FileKind.PNG, large));
        assertThat(clean.getWidth()).isEqualTo(3000);
        assertThat(clean.getHeight()).isEqualTo(2000);
    }

    @Test
    void aBrokenPictureIsRefused() {
        refuses("Inspection.brokenPicture", FileKind.PNG, Arrays.copyOf(SampleFiles.png(), 40));
        refuses("Inspection.brokenPicture", FileKind.JPG, Arrays.copyOf(SampleFiles.jpg(), 30));
    }

    private static void refuses(String key, FileKind kind, byte[] content) {
        assertThatThrownBy(() -> Picture.drawnAnew(kind, content)).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }

    private static BufferedImage image(CleanFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.content()));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The header of a picture of that size, and no points. */
    private static byte[] pngOf(int width, int height) {
        var chunk = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0}).array();
        var crc = new CRC32();
        crc.update(chunk);
        return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13).put(chunk)
                .putInt((int) crc.getValue()).array();
    }

    /** An Exif block of one field behind the first marker: how the picture is to be turned. */
    private static byte[] withExif(byte[] jpg, int orientation) {
        var exif = ByteBuffer.allocate(32).put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8)
                .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation)
                .putShort((short) 0).putInt(0).array();
        return behindFirstMarker(jpg, 0xe1, exif);
    }

    private static byte[] withComment(byte[] jpg) {
        return behindFirstMarker(jpg, 0xfe, PLACE.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] behindFirstMarker(byte[] jpg, int marker, byte[] data) {
        var first = 4 + (jpg[4] << 8) + jpg[5];
        var out = new ByteArrayOutputStream();
        out.write(jpg, 0, first);
        out.write(0xff);
        out.write(marker);
        out.write((data.length + 2) >> 8);
        out.write((data.length + 2) & 0xff);
        out.writeBytes(data);
        out.write(jpg, first, jpg.length - first);
        return out.toByteArray();
    }
}
