package id.latih.permissions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

import id.latih.core.Role;
import id.latih.core.Secrets;
import id.latih.enrolment.ParticipantService;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Sensitivity;
import id.latih.privacy.CopyFormat;
import id.latih.privacy.OwnData;
import id.latih.testing.PdfWords;
import id.latih.testing.SignIn;
import id.latih.upload.Inspection;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What people type is shown as what they typed, wherever it is shown. */
class HostileTextViewTest extends MatrixTestBase {

    /** Markup, the end of a script, a formula, and what templates, messages and scripts take for their own. */
    private static final String HOSTILE = "=<i id=jahat onclick=jahat()>\"'</script><script>jahat()</script>&lt;{0}{name}${7*7}";
    /** Columns that people fill in. */
    static final Map<String, List<String>> TYPED = Map.ofEntries(
            entry("institute", List.of("name", "about", "former_name", "address", "city", "reason_note")),
            entry("programme", List.of("title", "outcomes", "questions")),
            entry("batch", List.of("name", "benefits", "questions", "place_address", "contact_name", "reason_note")),
            entry("batch_change", List.of("note", "decision_note")),
            entry("resident", List.of("full_name", "birth_place", "address", "school", "support_needed", "guardian_name")),
            entry("resident_document", List.of("file_name")),
            entry("application", List.of("correction_request", "reason_note")),
            entry("application_answer", List.of("question", "answer")),
            entry("application_history", List.of("actor_name", "note")),
            entry("account", List.of("display_name")),
            entry("consent", List.of("guardian_name")),
            entry("data_request", List.of("asked", "answer")),
            entry("user_credentials", List.of("label")),
            entry("search_subscription", List.of("query")));
    /** The same where the sample is not one person's alone, or is a made message. */
    static final Map<String, List<String>> SHARED = Map.of("vocation", List.of("name", "name_en"), "holiday", List.of("name"),
            "inbox_message", List.of("subject", "body"), "mail", List.of("subject", "recipient_name", "last_error"),
            "audit_entry", List.of("actor_name", "subject_label", "from_value", "to_value", "note"), "device", List.of("browser"));

    /** Tables that the program alone fills, or that its migrations have filled. */
    private static final Set<String> PROGRAM_TABLES = Set.of("batch_search", "consent_text", "district", "event_publication",
            "flyway_schema_history", "health_finding", "health_result", "key_set", "rate_limit", "scheduled_tasks", "village");
    /** What the program writes of the other tables: words of its own, addresses, and what was checked to be one. */
    private static final Set<String> PROGRAM_COLUMNS = Set.of("authenticator_transports", "content_type", "documents", "email",
            "link", "nik_warnings", "recipient", "slug", "topic");

    private static final Set<Sensitivity> NOT_SHOWN = EnumSet.of(Sensitivity.KEY, Sensitivity.SECRET, Sensitivity.FILE);

    @Autowired
    private ParticipantService participants;
    @Autowired
    private OwnData ownData;
    @Autowired
    private Inspection inspection;
    @Autowired
    private List<DeclaredTables> declared;
    @Autowired
    private JsonMapper json;
    private MockMvc web;
    private Things things;
    private String stopping;

    @BeforeEach
    void everythingIsHostile() {
        things = ownThings();
        web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context).build();
        jdbc.sql("insert into application_answer (application_id, position, question, answer) values (?, 0, 'x', 'x')")
                .param(things.application).update();
        jdbc.sql("insert into consent (account_id, purpose, text_id, given_at, guardian_name, guardian_relation, guardian_phone)"
                + " values (?, 'GUARDIAN', ?, utc_timestamp(6), 'x', 'FATHER', '+6281200000001')")
                .params(things.account(Actor.RESIDENT), things.guardianText).update();
        var subscription = subscription();
        Map<String, String> rows = Map.ofEntries(entry("institute", "id = " + things.institute), entry("programme", "id in (select programme_id from batch where id in (" + things.batch + "," + things.openBatch + "))"),
                entry("batch", "id in (" + things.batch + "," + things.openBatch + ")"), entry("batch_change", "id = " + things.change),
                entry("resident", "id = " + things.resident), entry("resident_document", "id = " + things.document),
                entry("application", "id in (" + things.application + "," + things.draft + ")"),
                entry("application_answer", "application_id = " + things.application),
                entry("application_history", "application_id = " + things.application),
                entry("account", "id in (" + things.account(Actor.RESIDENT) + "," + things.staff + ")"),
                entry("consent", "purpose = 'GUARDIAN' and account_id = " + things.account(Actor.RESIDENT)),
                entry("data_request", "id = " + things.request), entry("user_credentials", "id = " + things.passkey),
                entry("search_subscription", "id = " + subscription));
        TYPED.forEach((table, columns) -> columns.forEach(column -> fill(table, column, rows.get(table))));
        SHARED.forEach((table, columns) -> columns.forEach(column -> fill(table, column, switch (table) {
            case "inbox_message" -> "id = " + things.message;
            case "mail" -> "id = " + things.mail;
            case "audit_entry" -> "id = " + things.auditEntry;
            case "device" -> "id = " + things.device;
            case "vocation" -> "id = " + things.vocation;
            default -> "day = date '" + things.holiday + "'";
        })));
    }

    /** Of the resident's address, with a link to stop it. */
    private long subscription() {
        stopping = Secrets.random();
        jdbc.sql("insert into search_subscription (email, language, query, query_hash, asked_at, confirmed_at)"
                + " select email, 'id', '', ?, utc_timestamp(6), utc_timestamp(6) from account where id = ?")
                .params(Secrets.hash(stopping), things.account(Actor.RESIDENT)).update();
        var id = jdbc.sql("select id from search_subscription where query_hash = ?").param(Secrets.hash(stopping))
                .query(Long.class).single();
        jdbc.sql("insert into search_subscription_link (token_hash, subscription_id, purpose, created_at)"
                + " values (?, ?, 'STOP', utc_timestamp(6))").params(Secrets.hash(stopping), id).update();
        return id;
    }

    private void fill(String table, String column, String where) {
        var length = jdbc.sql("""
                select coalesce(character_maximum_length, 1) from information_schema.columns
                where table_schema = database() and table_name = ? and column_name = ?""").params(table, column)
                .query(Long.class).single();
        jdbc.sql("update " + table + " set " + column + " = ? where " + where)
                // a search is kept as its address says it
                .param(column.equals("query") ? "?q=" + UriUtils.encode(HOSTILE, StandardCharsets.UTF_8)
                        : HOSTILE.substring(0, (int) Math.min(HOSTILE.length(), length))).update();
    }

    @Test
    void everyPageShowsItAsText() {
        var shown = new HashSet<String>();
        for (var page : pages()) {
            for (var actor : Actor.values()) {
                if (page.call().apply(actor) == Cell.YES && assertIsText(outermost(), page.name())) {
                    shown.add(page.name());
                }
            }
        }
        assertThat(shown).as("pages with something hostile on them").hasSizeGreaterThan(10);
        closeBrowser();
    }

    /** What opens beside a list or over a page: each button is pressed on a page of its own. */
    @Test
    void whatOpensOverAPageShowsItAsText() {
        var opened = new HashSet<String>();
        Map.of(Actor.STAFF, "seleksi/%d?lamaran=%d".formatted(things.batch, things.application), Actor.RESIDENT, "berkas",
                Actor.ADMINISTRATOR, "admin/permintaan-data/" + things.request).forEach((actor, address) -> {
                    var names = buttons(actor, address).stream().map(Button::getText).distinct().toList();
                    assertThat(assertIsText(outermost(), address)).as(address).isTrue();
                    for (var name : names) {
                        buttons(actor, address).stream().filter(button -> button.getText().equals(name)).findFirst()
                                .ifPresent(Button::click);
                        assertIsText(outermost(), address + " " + name);
                        Stream.of(Dialog.class, ConfirmDialog.class).flatMap(type -> _find(type).stream()).forEach(dialog -> {
                            assertIsText(dialog.getElement(), address + " " + name);
                            opened.add(name);
                        });
                    }
                });
        assertThat(opened).contains("Tempel atau unggah nilai", "Lihat", "Hapus", "Sudah dilaksanakan", "Tolak");
        closeBrowser();
    }

    private List<Button> buttons(Actor actor, String address) {
        closeBrowser();
        signIn(things.account(actor), Things.role(actor));
        open(address);
        return _find(Button.class).stream().filter(button -> !button.getText().isEmpty() && button.isEnabled()).toList();
    }

    private static Element outermost() {
        return ((Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast()).getElement();
    }

    /** Markup reaches a browser by few ways. @return whether there was anything hostile */
    private static boolean assertIsText(Element element, String where) {
        var found = false;
        if (element.isTextNode()) {
            return element.getText().contains("jahat");
        }
        assertThat(element.getTag()).as(where).isNotEqualTo("script");
        var markup = Jsoup.parseBodyFragment(element.getProperty("innerHTML", "") + element.getProperty("outerHTML", ""));
        assertThat(markup.select("#jahat, script, [onclick], [href^=javascript]")).as(where).isEmpty();
        assertThat(element.getAttribute("id")).as(where).isNotEqualTo("jahat");
        assertThat(element.getAttributeNames().filter(name -> name.startsWith("on"))).as(where).isEmpty();
        assertThat(Stream.of("href", "src", "action").map(name -> String.valueOf(element.getAttribute(name))))
                .as(where).noneMatch(address -> address.toLowerCase(Locale.ROOT).startsWith("javascript:"));
        if (element.hasAttribute("srcdoc")) {
            assertThat(element.getAttribute("sandbox")).as(where).isNotNull().doesNotContain("allow-scripts", "allow-same-origin");
        }
        found |= element.getPropertyNames().anyMatch(name -> String.valueOf(element.getPropertyRaw(name)).contains("jahat"));
        for (var child : element.getChildren().toList()) {
            found |= assertIsText(child, where);
        }
        return found;
    }

    @Test
    void thePublicSideShowsItAsText() throws Exception {
        var slug = jdbc.sql("select slug from batch where id = ?").param(things.openBatch).query(String.class).single();
        var institute = jdbc.sql("select slug from institute where id = ?").param(things.institute).query(String.class).single();
        for (var language : List.of("", "/en")) {
            for (var address : List.of("/pelatihan", "/pelatihan?q=" + "%3Ci+id%3Djahat%3E%22", "/pelatihan/" + slug, "/lembaga",
                    "/lembaga/" + institute, "/statistik", "/kabari?cari=q%3D%3Ci+id%3Djahat%3E%22%27", "/kabari/berhenti/" + stopping)) {
                var page = Jsoup.parse(read(language + address));
                assertThat(page.select("#jahat, [onclick]")).as(address).isEmpty();
                assertThat(page.select("script").eachAttr("type").stream().filter(type -> !type.equals("module")))
                        .as(address).allMatch("application/ld+json"::equals);
                page.select("script[type='application/ld+json']").forEach(data -> json.readTree(data.data()));
                assertThat(page.select("script").stream().map(script -> script.data()).collect(Collectors.joining()))
                        .as(address).doesNotContain("<");
            }
        }
        assertThat(Jsoup.parse(read("/kabari/berhenti/" + stopping)).text()).contains("=<i id=jahat onclick=jahat()>");
        var page = Jsoup.parse(read("/pelatihan/" + slug));
        assertThat(page.text()).contains("=<i id=jahat onclick=jahat()>");
        assertThat(page.select("meta[property=og:title]").attr("content")).contains("<i id=jahat");
        assertThat(page.select("script[type='application/ld+json']").first().data()).contains("\\u003Ci id=jahat");
        var feed = Jsoup.parse(read("/umpan/pelatihan.atom"), "", Parser.xmlParser());
        assertThat(feed.select("entry > title").eachText()).anyMatch(title -> title.contains("<i id=jahat"));
        assertThat(feed.select("i, script")).isEmpty();
        feed.select("[type=html]").forEach(html -> assertThat(Jsoup.parse(html.text()).select("#jahat, script, [onclick]")).isEmpty());
        var calendar = read("/pelatihan/" + slug + ".ics");
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY").contains("=<i id=jahat").doesNotContain("\njahat", "\n=");
        for (var list : List.of("batches", "programmes", "institutes", "vocations")) {
            json.readTree(read("/api/v1/" + list));
            assertNoFormula(read("/api/v1/" + list + ".csv"), list);
        }
    }

    private void assertNoFormula(String csv, String list) throws IOException {
        var hostile = new ArrayList<String>();
        for (var row : CSVFormat.RFC4180.parse(new StringReader(csv.replace("\uFEFF", "")))) {
            row.forEach(cell -> {
                assertThat(cell).as(list).doesNotMatch("(?s)^[=@\\t\\r].*").doesNotMatch("(?s)^[+-][^0-9].*");
                if (cell.contains("jahat")) {
                    hostile.add(cell);
                }
            });
        }
        assertThat(hostile).as(list).isNotEmpty();
    }

    private String read(String address) throws Exception {
        var uri = java.net.URI.create(address);
        var answer = web.perform(MockMvcRequestBuilders.get(uri)).andReturn();
        if (answer.getRequest().isAsyncStarted()) {
            answer = web.perform(MockMvcRequestBuilders.asyncDispatch(answer)).andReturn();
        }
        assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(200);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theListsOfParticipantsHoldText() throws IOException {
        jdbc.sql("update application set state = 'TRAINEE', seat_no = (select max(seat_no) from batch_seat where batch_id = ?)"
                + " where id = ?").params(things.batch, things.application).update();
        var sheet = SignIn.as(things.staff, Role.INSTITUTE_STAFF, () -> participants.xlsx(things.batch, Locale.of("id")));
        var parts = unzip(sheet);
        assertThat(parts.values()).noneMatch(part -> part.contains("<f>") || part.contains("<f ")).noneMatch(part -> part.contains("<i id"));
        assertThat(parts.values()).anyMatch(part -> part.contains("=&lt;i id=jahat"));
        var pdf = SignIn.as(things.staff, Role.INSTITUTE_STAFF, () -> participants.pdf(things.batch, Locale.of("id")));
        assertHoldsText(pdf);
    }

    @Test
    void theCopyOfOnesDataHoldsText() throws IOException {
        assertHoldsText(copy(CopyFormat.PDF));
        var sections = json.readTree(copy(CopyFormat.JSON)).get("sections").valueStream().toList();
        for (var table : List.of("data_request", "consent", "user_credentials", "search_subscription")) {
            assertThat(sections).filteredOn(section -> section.get("table").asString().equals(table)).as(table)
                    .anyMatch(section -> section.get("rows").toString().contains("jahat"));
        }
    }

    private byte[] copy(CopyFormat format) {
        return SignIn.as(things.account(Actor.RESIDENT), Role.RESIDENT, () -> {
            var out = new ByteArrayOutputStream();
            ownData.copy(format, Locale.of("id"), out);
            return out.toByteArray();
        });
    }

    /** Pages with what was typed, and nothing that somebody could press. */
    private void assertHoldsText(byte[] pdf) throws IOException {
        assertThatCode(() -> inspection.inspect(pdf)).doesNotThrowAnyException();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/OpenAction", "/URI");
        assertThat(PdfWords.of(pdf).replaceAll("\\s", "")).contains("jahat()");
    }

    private static Map<String, String> unzip(byte[] workbook) throws IOException {
        var parts = new TreeMap<String, String>();
        var file = Files.createTempFile("peserta", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    /**
     * A column of text, of any table, is filled above, or known to be written by the program, or is declared as a key or a
     * secret, which nobody is shown.
     */
    @Test
    void everyColumnThatIsTypedIsTried() {
        var tried = Stream.concat(TYPED.entrySet().stream(), SHARED.entrySet().stream()).flatMap(table -> table.getValue().stream()
                .map(column -> table.getKey() + "." + column)).collect(Collectors.toSet());
        var shown = declared.stream().flatMap(some -> some.declaredTables().stream())
                .flatMap(table -> table.columns().stream().filter(column -> !NOT_SHOWN.contains(column.sensitivity()))
                        .map(column -> (table.name() + "." + column.name()).toLowerCase(Locale.ROOT))).collect(Collectors.toSet());
        var texts = jdbc.sql("""
                select lower(concat(table_name, '.', column_name)) from information_schema.columns where table_schema = database()
                  and data_type in ('varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json')
                  and coalesce(character_maximum_length, 60) >= 60 and extra not like '%GENERATED%'""").query(String.class).list();
        assertThat(texts).filteredOn(shown::contains).filteredOn(column -> !PROGRAM_TABLES.contains(column.replaceAll("\\..*", "")))
                .filteredOn(column -> !PROGRAM_COLUMNS.contains(column.replaceAll(".*\\.", ""))).allMatch(tried::contains)
                .hasSize(tried.size());
    }

    /** Other tests read these. */
    @AfterEach
    void putBackWhatIsShared() {
        jdbc.sql("update vocation set name = 'Las', name_en = 'Welding' where id = ?").param(things.vocation).update();
        jdbc.sql("update holiday set name = 'Tahun baru' where day = ?").param(things.holiday).update();
    }
}
