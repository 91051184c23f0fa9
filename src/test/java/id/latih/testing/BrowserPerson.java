package id.latih.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;

/** Somebody at a browser: does what people do, in the words that people read. */
public final class BrowserPerson {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern PERSONAL = Pattern.compile("@|%40|(?<![\\d.])\\d{16}(?!\\d)");
    private static final int PATIENCE = 60_000;
    private static final int HIGHEST = 4_000;

    private final BrowserSize size;
    private final String portal;
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();
    private Pattern expected = Pattern.compile("(?!)");

    public BrowserPerson(Browser browser, BrowserSize size, String portal) {
        this.size = size;
        this.portal = portal;
        context = browser.newContext(size.options());
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problem(message.text() + " " + message.location());
            }
        });
        page.onPageError(this::problem);
        page.onRequest(request -> address(request.url()));
        page.onFrameNavigated(frame -> address(frame.url()));
    }

    /** Addresses end up in histories, logs and shared links. */
    private void address(String url) {
        if (!url.startsWith("data:") && PERSONAL.matcher(url).find()) {
            problem("somebody's number or e-mail address in " + url);
        }
    }

    private void problem(String what) {
        if (!expected.matcher(what).find()) {
            problems.add(page.url() + ": " + what);
        }
    }

    /** An error on the console that belongs to what is tried, such as the 403 of a refused page. */
    public BrowserPerson expectError(String regex) {
        expected = Pattern.compile(regex);
        return this;
    }

    public List<String> close() {
        context.close();
        return problems;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public BrowserSize size() {
        return size;
    }

    // where to go -------------------------------------------------------------------------------------

    /** Types an address, without its leading slash. */
    public BrowserPerson open(String path) {
        page.navigate(portal + "/" + path);
        return settle();
    }

    public BrowserPerson signIn(String email, String password) {
        open("masuk");
        return enter(email, password);
    }

    /** Fills in the sign-in page that is open. */
    public BrowserPerson enter(String email, String password) {
        page.locator(".sign-in input[name=username]").fill(email);
        page.locator(".sign-in input[name=password]").fill(password);
        page.locator(".sign-in input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/masuk"));
        return settle();
    }

    /** The path that the browser shows, with its query, without a leading slash. */
    public String path() {
        return page.url().substring(portal.length() + 1);
    }

    public long idInPath() {
        return Long.parseLong(path().replaceAll("\\?.*", "").replaceAll(".*/", ""));
    }

    public BrowserPerson arrive(String pathRegex) {
        page.waitForURL(Pattern.compile(Pattern.quote(portal + "/") + pathRegex));
        return settle();
    }

    /** Waits until the portal has answered everything and the page has drawn it. */
    public BrowserPerson settle() {
        page.waitForFunction(BrowserScripts.IDLE);
        return this;
    }

    /** Waits for something that happens behind the screen, such as a letter that is written. */
    public BrowserPerson waitFor(BooleanSupplier happened) {
        page.waitForCondition(happened);
        return this;
    }

    /** As when nobody touched the page for hours: the portal no longer knows the session. */
    public BrowserPerson endSession() {
        context.addCookies(List.of(new Cookie("JSESSIONID", "over").setUrl(portal),
                new Cookie("latih-masuk", "over").setUrl(portal)));
        return this;
    }

    // what to press -----------------------------------------------------------------------------------

    /** Presses a button or follows a link, whose name is exactly this. */
    public BrowserPerson press(String name) {
        return press(page.locator("body"), name);
    }

    public BrowserPerson press(Locator where, String name) {
        visible(where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .or(where.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)))).click();
        return settle();
    }

    /** Follows the link whose words contain {@code words}. */
    public BrowserPerson followTo(String words) {
        visible(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))).click();
        return settle();
    }

    /** Presses a button of the dialog that is open. */
    public BrowserPerson confirm(String button) {
        return press(dialog(), button);
    }

    /** The topmost dialog. */
    public Locator dialog() {
        return page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]").last();
    }

    private static Locator visible(Locator locator) {
        return locator.locator("visible=true").first();
    }

    // what to fill in ---------------------------------------------------------------------------------

    public BrowserPerson fill(String label, String value) {
        return fill(page.locator("body"), label, value);
    }

    public BrowserPerson fill(Locator where, String label, String value) {
        var field = field(where, label);
        field.fill(value);
        field.blur();
        return settle();
    }

    public Locator field(String label) {
        return field(page.locator("body"), label);
    }

    private static Locator field(Locator where, String label) {
        return visible(where.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)));
    }

    public BrowserPerson date(String label, LocalDate day) {
        var field = field(label);
        field.fill(TYPED.format(day));
        field.press("Enter");
        field.blur();
        return settle();
    }

    /** Picks from a list that filters while one types. */
    public BrowserPerson pick(String label, String option) {
        var field = field(label);
        field.fill(option);
        option(option).click();
        return settle();
    }

    /** Chooses from a closed list. */
    public BrowserPerson choose(String label, String option) {
        return choose(page.locator("body"), label, option);
    }

    public BrowserPerson choose(Locator where, String label, String option) {
        visible(where.locator("vaadin-select").filter(new Locator.FilterOptions().setHas(
                page.getByText(label, new Page.GetByTextOptions().setExact(true))))).click();
        option(option).click();
        return settle();
    }

    private Locator option(String name) {
        return visible(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    public BrowserPerson tick(String label) {
        field(label).check();
        return settle();
    }

    /** Gives a file to the upload whose button is so named. */
    public BrowserPerson upload(String button, String fileName, String type, byte[] content) {
        var upload = page.locator("vaadin-upload").filter(new Locator.FilterOptions().setHas(
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)))).first();
        upload.locator("input[type=file]").setInputFiles(new FilePayload(fileName, type, content));
        return settle();
    }

    /** Presses a link that saves a file. @return what was saved */
    public byte[] download(String link) {
        var saved = page.waitForDownload(() -> link(link).click());
        try (var bytes = saved.createReadStream()) {
            return bytes.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a link that opens a tab of its own would show there. */
    public byte[] behind(String link) {
        return context.request().get(portal + "/" + link(link).getAttribute("href")).body();
    }

    private Locator link(String name) {
        return visible(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    // what to see -------------------------------------------------------------------------------------

    public BrowserPerson see(String text) {
        assertThat(visible(page.getByText(text))).isVisible();
        return this;
    }

    public BrowserPerson see(Pattern text) {
        assertThat(visible(page.getByText(text))).isVisible();
        return this;
    }

    public BrowserPerson heading(String text) {
        assertThat(page.locator("h1")).hasText(text);
        return this;
    }

    /**
     * Looks at the whole page: keeps a picture of it under {@code target/screens}, and finds nothing that
     * somebody could not read, reach or hear.
     */
    public BrowserPerson look(String name) {
        settle();
        var height = ((Number) page.evaluate(BrowserScripts.HEIGHT)).intValue();
        if (height > size.height) {
            page.setViewportSize(size.width, Math.min(height, HIGHEST));
            settle();
        }
        keepScreen(name);
        page.setViewportSize(size.width, size.height);
        BrowserChecks.check(page, size.width, name);
        return this;
    }

    void keepScreen(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", String.valueOf(size.width), name + ".png")));
    }
}
