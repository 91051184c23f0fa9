package id.latih.hardening;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.DemoAccounts;
import id.latih.core.DocumentType;
import id.latih.core.Role;
import id.latih.resident.DocumentService;
import id.latih.testing.PortalTestBase;
import id.latih.testing.SampleFiles;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.testing.vaadin.VaadinBrowser;
import id.latih.testing.vaadin.VaadinTab;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each file that leaves the signed-in side, over HTTP: nothing in it runs or stays behind, and its address is of use to
 * the page that it was made for and to nobody else.
 */
class FilesDbTest extends PortalTestBase {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Every way there is, the kind of file, and what stands in it. */
    enum Way {
        DOCUMENT("image/png", "inline", "PNG"), DOCUMENT_IN_NEW_TAB("image/png", "inline", "PNG"),
        COPY_JSON("application/json", "attachment; filename=", "\"sections\""),
        COPY_PDF("application/pdf", "attachment; filename=", "%PDF"),
        COPY_ZIP("application/zip", "attachment; filename=", "PK"),
        PARTICIPANTS_PDF("application/pdf", "inline", "%PDF"),
        PARTICIPANTS_XLSX(XLSX, "attachment; filename=", "PK"), SCORE_SHEET(XLSX, "attachment; filename=", "PK");

        private final String type;
        private final String disposition;
        private final String content;

        Way(String type, String disposition, String content) {
            this.type = type;
            this.disposition = disposition;
            this.content = content;
        }
    }

    @Autowired
    TestData data;
    @Autowired
    DocumentService documents;
    private final HttpClient http = VaadinBrowser.client();
    private TestData.Person resident;
    private long staff;
    private long batch;

    @BeforeEach
    void things() {
        clock.reset();
        resident = data.resident();
        SignIn.as(resident.accountId(), Role.RESIDENT,
                () -> documents.upload(DocumentType.KTP, "ktp.html.png", SampleFiles.png()));
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params("{noop}" + DemoAccounts.PASSWORD, resident.accountId()).update();
        staff = jdbc.sql("select id from account where email = ?").param(DemoAccounts.STAFF.email()).query(Long.class).single();
        batch = data.batch(jdbc.sql("select institute_id from institute_staff where account_id = ?").param(staff)
                .query(Long.class).single(), 2, Map.of());
        data.application(batch, resident.residentId(), "APPROVED");
    }

    @AfterEach
    void close() {
        http.close();
        // other tests sign in with it
        jdbc.sql("update account set status = 'ACTIVE' where id = ?").param(staff).update();
    }

    private VaadinBrowser nobody() {
        return new VaadinBrowser(http, portal());
    }

    private VaadinBrowser signedIn(long account) {
        var browser = nobody();
        browser.signIn(jdbc.sql("select email from account where id = ?").param(account).query(String.class).single(),
                DemoAccounts.PASSWORD);
        return browser;
    }

    private long owner(Way way) {
        return switch (way) {
            case DOCUMENT, DOCUMENT_IN_NEW_TAB, COPY_JSON, COPY_PDF, COPY_ZIP -> resident.accountId();
            case PARTICIPANTS_PDF, PARTICIPANTS_XLSX, SCORE_SHEET -> staff;
        };
    }

    /** Opens the page on which the file is offered. @return the address that it has there */
    private String address(Way way, VaadinBrowser browser) {
        return "/" + switch (way) {
            case DOCUMENT -> viewer(browser).find(element -> element.tag().equals("img")).orElseThrow().attribute("src");
            case DOCUMENT_IN_NEW_TAB -> viewer(browser).named("Buka di tab baru").attribute("href");
            case COPY_JSON -> link(browser, "/data-saya", "Unduh untuk program (JSON)");
            case COPY_PDF -> link(browser, "/data-saya", "Unduh untuk dibaca (PDF)");
            case COPY_ZIP -> link(browser, "/data-saya", "Unduh semuanya dengan berkas (ZIP)");
            case PARTICIPANTS_PDF -> link(browser, "/peserta/" + batch, "Cetak PDF");
            case PARTICIPANTS_XLSX -> link(browser, "/peserta/" + batch, "Unduh XLSX");
            case SCORE_SHEET -> opened(browser, "/seleksi/" + batch, "Tempel atau unggah nilai")
                    .named("Unduh lembar nilai (.xlsx)").attribute("href");
        };
    }

    private static VaadinTab viewer(VaadinBrowser browser) {
        return opened(browser, "/berkas", "Lihat");
    }

    private static VaadinTab opened(VaadinBrowser browser, String page, String button) {
        var tab = browser.open(page);
        tab.click(tab.named(button));
        return tab;
    }

    private static String link(VaadinBrowser browser, String page, String name) {
        return browser.open(page).named(name).attribute("href");
    }

    private static boolean isFile(Way way, HttpResponse<byte[]> answer) {
        return answer.statusCode() == 200 && VaadinBrowser.text(answer).contains(way.content);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void nothingInItRunsOrStaysBehind(Way way) {
        var browser = signedIn(owner(way));
        var answer = browser.get(address(way, browser));
        assertThat(isFile(way, answer)).isTrue();
        var headers = new LinkedHashMap<String, String>();
        answer.headers().map().forEach((name, values) -> headers.put(name, String.join(" | ", values)));
        assertThat(headers).hasEntrySatisfying("content-type", type -> assertThat(type).startsWith(way.type))
                .hasEntrySatisfying("content-disposition", value -> assertThat(value).startsWith(way.disposition))
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying("cache-control", value -> assertThat(value).contains("no-store").doesNotContain("public"))
                .containsEntry("referrer-policy", "no-referrer")
                .hasEntrySatisfying("content-security-policy", policy -> assertThat(policy.split("; "))
                        .contains("default-src 'none'", "sandbox").noneMatch(part -> part.startsWith("script-src")));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void itsAddressCannotBeGuessed(Way way) {
        var browser = signedIn(owner(way));
        var first = address(way, browser);
        var second = address(way, browser);
        assertThat(first).matches("/VAADIN/dynamic/resource/\\d+/" + UUID + "/.*");
        assertThat(random(first)).isNotEqualTo(random(second));
    }

    private static String random(String address) {
        return address.replaceFirst(".*/(" + UUID + ")/.*", "$1");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void itIsOfNoUseToAnybodyElse(Way way) {
        var browser = signedIn(owner(way));
        var address = address(way, browser);
        var elsewhere = signedIn(owner(way));
        elsewhere.open("/beranda");
        var another = signedIn(owner(way) == staff ? resident.accountId() : staff);
        another.open("/beranda");
        Stream.<Supplier<VaadinBrowser>>of(this::nobody, () -> elsewhere, () -> another)
                .forEach(who -> assertThat(isFile(way, who.get().get(address))).isFalse());
        assertThat(isFile(way, browser.get(address))).as("where it belongs").isTrue();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whoIsShutOutGetsNothingMore(Way way) {
        var browser = signedIn(owner(way));
        var address = address(way, browser);
        jdbc.sql("update account set status = 'DISABLED' where id = ?").param(owner(way)).update();
        var answer = browser.get(address);
        assertThat(isFile(way, answer)).isFalse();
        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
