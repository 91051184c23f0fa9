package id.latih.hardening;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.DemoAccounts;
import id.latih.resident.DocumentService;
import id.latih.testing.PortalTestBase;
import id.latih.testing.SampleFiles;
import id.latih.testing.TestData;
import id.latih.testing.vaadin.VaadinBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/** What people send is nowhere in clear: a server would put it into its folder for a moment, and leave it in the disk's blocks. */
class UploadsDbTest extends PortalTestBase {

    private static final String LAST = "last";

    @Autowired
    private ServletContext servlets;
    @Autowired
    private TestData data;
    private final HttpClient http = VaadinBrowser.client();
    private TestData.Person resident;
    private VaadinBrowser browser;
    private Path folder;

    @BeforeEach
    void somebodyWithoutDocuments() {
        clock.reset();
        folder = ((File) servlets.getAttribute(ServletContext.TEMPDIR)).toPath();
        resident = data.resident();
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params("{noop}" + DemoAccounts.PASSWORD, resident.accountId()).update();
        browser = new VaadinBrowser(http, portal());
        browser.signIn(jdbc.sql("select email from account where id = ?").param(resident.accountId()).query(String.class).single(),
                DemoAccounts.PASSWORD);
    }

    @AfterEach
    void close() throws IOException {
        http.close();
        Files.deleteIfExists(folder.resolve(LAST));
    }

    @Test
    void anUploadNeverTouchesTheDisk() throws Exception {
        try (var watch = FileSystems.getDefault().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            assertThat(browser.upload(field(), "ktp.png", SampleFiles.png()).statusCode()).isEqualTo(200);
            assertThat(documents()).isOne();
            browser.upload(field(), "besar.pdf", new byte[DocumentService.MAX_BYTES]);
            assertThat(documents()).as("refused").isOne();
            Files.createFile(folder.resolve(LAST));
            assertThat(created(watch)).containsExactly(LAST);
        }
    }

    /** Where the page sends a file to. */
    private String field() {
        return "/" + browser.open("/berkas").find(element -> element.tag().equals("vaadin-upload")).orElseThrow().attribute("target");
    }

    private long documents() {
        return jdbc.sql("select count(*) from resident_document where resident_id = ?").param(resident.residentId())
                .query(Long.class).single();
    }

    /** Until the one that this test makes last: the system tells of them in their order. */
    private static List<String> created(WatchService watch) throws InterruptedException {
        var names = new ArrayList<String>();
        while (!names.contains(LAST)) {
            var key = watch.take();
            key.pollEvents().forEach(event -> names.add(event.context().toString()));
            key.reset();
        }
        return names;
    }
}
