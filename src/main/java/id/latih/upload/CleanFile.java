package id.latih.upload;

/** A file that may be kept and shown; a picture's bytes are not the ones that came. */
public record CleanFile(FileKind kind, byte[] content) {
}
