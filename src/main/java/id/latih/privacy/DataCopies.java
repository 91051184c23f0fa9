package id.latih.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.stereotype.Component;

import id.latih.resident.DocumentDirectory;

/** Writes a person's data in each format. Files are read one by one while they are sent. */
@Component
class DataCopies {

    private final OwnRows rows;
    private final DataJson json;
    private final DataPdf pdf;
    private final DocumentDirectory documents;

    DataCopies(OwnRows rows, DataJson json, DataPdf pdf, DocumentDirectory documents) {
        this.rows = rows;
        this.json = json;
        this.pdf = pdf;
        this.documents = documents;
    }

    void write(long account, CopyFormat format, Locale language, OutputStream out) throws IOException {
        var data = rows.of(account);
        switch (format) {
            case JSON -> out.write(json.write(data, language));
            case PDF -> out.write(pdf.write(data, language));
            case ZIP -> zip(data, language, out);
        }
    }

    private void zip(PersonData data, Locale language, OutputStream out) throws IOException {
        // closed by whoever opened it
        var zip = new ZipOutputStream(out);
        entry(zip, CopyFormat.JSON.fileName(), json.write(data, language));
        entry(zip, CopyFormat.PDF.fileName(), pdf.write(data, language));
        for (var file : data.files()) {
            entry(zip, file.path(), documents.content(file.id()));
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
