package id.latih.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import id.latih.core.DemoAccounts;
import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;

/** What a phone fetches to open the first pages of the signed-in side. */
class FirstLoadJourneyTest extends AccountsTestBase {

    private static final Pattern HASHED = Pattern.compile("/VAADIN/build/|/assets/|/aura/");
    private static final String COMPONENTS = "/generated-flow-imports-";

    private final List<Response> answers = new ArrayList<>();

    private BrowserPerson phone() {
        var person = person(BrowserSize.PHONE);
        person.page().onResponse(answers::add);
        return person;
    }

    /** Without what stands in the page itself. */
    private List<String> fetched() {
        return answers.stream().map(Response::url).filter(url -> url.startsWith("http")).toList();
    }

    @Test
    void theSignInPageComesWithoutVaadinsComponents() {
        phone().open("masuk").heading("Masuk ke Latih");
        assertThat(fetched()).hasSizeBetween(6, 11).noneMatch(url -> url.contains(COMPONENTS))
                .as("asked when somebody comes to sign in").noneMatch(url -> url.contains("kunci-sandi"));
        assertEachFileComesFromHereAndStays();
    }

    @Test
    void theSignUpPageFetchesNoLettersEither() {
        phone().open("daftar").heading("Daftar akun warga");
        assertThat(fetched()).anyMatch(url -> url.contains(COMPONENTS));
        assertEachFileComesFromHereAndStays();
    }

    private void assertEachFileComesFromHereAndStays() {
        assertThat(fetched()).extracting(url -> URI.create(url).getHost()).containsOnly("localhost");
        assertThat(answers).noneMatch(answer -> answer.request().resourceType().equals("font"));
        assertThat(answers).filteredOn(answer -> HASHED.matcher(answer.url()).find()).isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.headerValue("cache-control")).as(answer.url()).contains("immutable"));
        assertThat(answers).filteredOn(answer -> answer.url().contains("/VAADIN/build/")).isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.headerValue("content-encoding")).as(answer.url()).isEqualTo("br"));
    }

    @Test
    void theNextPagesScriptsComeWhileOneTypes() {
        var person = phone().open("masuk");
        person.page().waitForResponse(answer -> answer.url().contains(COMPONENTS),
                () -> person.page().locator(".sign-in input[name=username]").fill(DemoAccounts.ALL.getFirst().email()));
        person.enter(DemoAccounts.ALL.getFirst().email(), DemoAccounts.PASSWORD);
        assertThat(person.path()).isEqualTo("beranda");
        assertThat(person.page().locator("vaadin-side-nav-item").count()).isPositive();
    }

    @Test
    void aPlainPageFetchesTheComponentsForThePageThatShowsThem() {
        var person = phone().open("masuk").press("Daftar sebagai warga").heading("Daftar akun warga");
        person.fill("Nama lengkap", "Sari");
        assertThat(fetched()).anyMatch(url -> url.contains(COMPONENTS));
        assertThat(person.page().locator("vaadin-text-field").evaluate("field => field.value")).isEqualTo("Sari");
    }

    @Test
    void aPasswordCanBeSeenAndGoesNowhereBeforeItIsSent() {
        var person = phone().open("masuk");
        answers.clear();
        person.fill("Kata sandi", "rahasia-sekali").tick("Tampilkan kata sandi");
        assertThat(person.page().locator(".sign-in input[name=password]").getAttribute("type")).isEqualTo("text");
        assertThat(answers).noneMatch(answer -> answer.request().method().equals("POST"));
    }

    @Test
    void thePageOfSomebodyWhoIsSignedInComesWithItsFirstAnswer() {
        var person = phone().signIn(newAccount("RESIDENT"), PASSWORD);
        answers.clear();
        person.open("akun").heading("Akun saya");
        assertThat(fetched()).isNotEmpty().noneMatch(url -> url.contains("v-r=init"));
        assertThat(answers.getFirst().headerValue("cache-control")).as("it is about a person").contains("no-store");
    }

    @Test
    void whatAPersonWroteCannotEndTheScriptItComesIn() {
        var hostile = "</script><img id=jahat src=x>";
        var email = newAccount("RESIDENT");
        jdbc.sql("update account set display_name = ? where email = ?").params(hostile, email).update();
        var person = phone().signIn(email, PASSWORD).open("akun").heading("Akun saya");
        assertThat(person.page().locator("#jahat").count()).isZero();
        assertThat(person.page().locator("vaadin-text-field").first().evaluate("field => field.value")).isEqualTo(hostile);
    }
}
