package id.latih.upload;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;

import id.latih.core.RuleViolation;

/**
 * Reads a picture's points and writes them as a new file. So nothing else of the old one is left: not the place
 * where it was taken, not the phone's name, nothing hidden behind the picture. It is turned the way that the
 * phone wanted it shown. Nothing is put aside on the disk.
 */
final class Picture {

    /** More than any phone's camera makes; a few kilobytes can claim to be billions. */
    private static final long MAX_PIXELS = 120_000_000;
    /** Enough to read the small print of an identity card; a larger picture loses every second line. */
    private static final long KEPT_PIXELS = 13_000_000;
    private static final float QUALITY = 0.88f;

    private Picture() {
    }

    /** @throws RuleViolation where it is no picture that can be opened, or one of too many points */
    static CleanFile drawnAnew(FileKind kind, byte[] content) {
        var reader = ImageIO.getImageReadersByMIMEType(kind.contentType()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in);
            var image = upright(reader, kind, read(reader));
            var drawn = kind == FileKind.PNG ? png(image) : jpg(image);
            // a photo as PNG can grow when it is written anew
            return drawn.length <= Inspection.MAX_BYTES ? new CleanFile(kind, drawn)
                    : new CleanFile(FileKind.JPG, jpg(image));
        } catch (IOException | RuntimeException e) {
            throw e instanceof RuleViolation violation ? violation : new RuleViolation("Inspection.brokenPicture");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_PIXELS) {
            throw new RuleViolation("Inspection.hugePicture");
        }
        var parameters = reader.getDefaultReadParam();
        var every = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage upright(ImageReader reader, FileKind kind, BufferedImage image) {
        if (kind != FileKind.JPG) {
            return image;
        }
        try {
            var orientation = ExifUtils.getExifOrientation(reader, 0);
            return orientation == null ? image : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
        } catch (IOException | RuntimeException unreadable) {
            // the points are good although what stands beside them is not
            return image;
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }

    private static byte[] jpg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(opaque(image), null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** JPG knows no transparency. */
    private static BufferedImage opaque(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
