package id.latih.testing.vaadin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tab on one of the portal's pages. What stands on it is worked out only when it is asked for, so a tab that merely
 * stays open costs next to nothing.
 */
public final class VaadinTab {

    private static final Pattern FIRST_STATE = Pattern.compile("window\\.Vaadin\\.TypeScript= \\{\"initial\":(.*)};</script>");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final VaadinBrowser browser;
    private final Elements elements = new Elements();
    private final List<JsonNode> unread = new ArrayList<>();
    private String uiAddress = "";
    private String securityKey = "";
    private int syncId;
    private int clientId;

    VaadinTab(VaadinBrowser browser) {
        this.browser = browser;
    }

    /** What the page's script does first: it takes the page's state, or asks for it and for the view. */
    void init(String path, String page) {
        var mark = path.indexOf('?');
        var route = mark < 0 ? path : path.substring(0, mark);
        var query = mark < 0 ? "" : path.substring(mark + 1);
        var first = FIRST_STATE.matcher(page);
        var config = (first.find() ? JSON.readTree(first.group(1)) : ask(route, query)).path("appConfig");
        if (!config.has("v-uiId")) {
            throw new PortalRefused(path + " made no UI");
        }
        uiAddress = "/?v-r=uidl&v-uiId=" + config.get("v-uiId").asInt();
        securityKey = config.get("uidl").get("Vaadin-Security-Key").asString();
        take(config.get("uidl"));
        navigate(route, query, "");
    }

    private JsonNode ask(String route, String query) {
        return read(browser.send(Timing.Step.INIT, browser.request("/?v-r=init&location=" + VaadinBrowser.encode(route.substring(1))
                + "&query=" + VaadinBrowser.encode(query) + "&v-sh=800&v-sw=360&v-wh=800&v-ww=360&v-bh=800&v-bw=360"
                + "&v-curdate=0&v-tzo=-420&v-dstd=0&v-rtzo=-420&v-dston=false&v-tzid=Asia%2FJakarta&v-wn=v-0.1&v-td=true&v-pr=2"
                + "&v-np=Linux%20armv8l&v-cs=&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=portrait-primary&v-soa=0&v-tn=aura&v-ws=false").GET()));
    }

    /** Goes to another page as a link of the portal does: the tab stays. */
    public void follow(String path) {
        var mark = path.indexOf('?');
        navigate(mark < 0 ? path : path.substring(0, mark), mark < 0 ? "" : path.substring(mark + 1), "link");
    }

    private void navigate(String route, String query, String trigger) {
        var event = event(1, "ui-navigate");
        event.putObject("data").put("route", route).put("query", query).put("appShellTitle", "")
                .put("trigger", trigger).putObject("historyState").put("idx", 0);
        say(Timing.Step.NAVIGATE, List.of(event));
    }

    /** The first element of the page, in the order of reading, of which this is true. */
    public Optional<PageElement> find(Predicate<PageElement> condition) {
        return all().filter(condition).findFirst();
    }

    public Stream<PageElement> all() {
        readAll();
        return elements.root().descendants();
    }

    /** All text of the page, as far as the server knows it. */
    public String text() {
        readAll();
        return elements.root().text();
    }

    /** A button or a link with exactly this text. @throws PortalRefused where there is none */
    public PageElement named(String text) {
        return find(element -> (element.tag().endsWith("button") || element.tag().equals("a")) && element.text().equals(text))
                .orElseThrow(() -> new PortalRefused("no “" + text + "” on: " + text()));
    }

    /** Clicks a button, or follows a link. */
    public void click(PageElement element) {
        if (element.tag().equals("a")) {
            follow(element.attribute("href"));
        } else {
            act(element, "click");
        }
    }

    /** Types into a field. */
    public void fill(PageElement field, String value) {
        var typed = field.listens("value-changed") ? "value-changed" : "change";
        say(Timing.Step.CLICK, List.of(sync(field, "value", JSON.valueToTree(value)), event(field, typed)));
    }

    /** Ticks a box, or takes the tick away. */
    public void tick(PageElement box, boolean ticked) {
        say(Timing.Step.CLICK, List.of(sync(box, "checked", JSON.valueToTree(ticked)), event(box, "checked-changed")));
    }

    /** Says yes to the question that is open. */
    public void confirm() {
        act(find(element -> element.tag().equals("vaadin-confirm-dialog")).orElseThrow(() -> new PortalRefused("nothing is asked")), "confirm");
    }

    private void act(PageElement element, String event) {
        if (!element.listens(event)) {
            throw new PortalRefused("nobody hears " + event + " of " + element);
        }
        say(Timing.Step.CLICK, List.of(event(element, event)));
    }

    /** What the components of a new page tell the server when they are first drawn. */
    public void settle() {
        readAll();
        var news = elements.newlyDrawn().flatMap(element -> element.changes().map(name -> event(element, name))).toList();
        if (!news.isEmpty()) {
            var values = elements.newlyDrawn().flatMap(element -> element.defaults()
                    .map(property -> sync(element, property, Elements.DEFAULTS.get(property))));
            var all = Stream.concat(news.stream(), values).toList();
            elements.allDrawn();
            say(Timing.Step.SETTLE, all);
        }
    }

    /** What is said when somebody closes the tab; its page is forgotten on both sides. */
    public void close() {
        var body = message(List.of()).put("UNLOAD", true);
        browser.send(Timing.Step.UNLOAD, browser.request(uiAddress).POST(BodyPublishers.ofString(body.toString())));
    }

    private ObjectNode event(PageElement element, String name) {
        var event = event(element.id(), name);
        event.set("data", elements.eventData(element, name));
        return event;
    }

    private static ObjectNode event(int node, String name) {
        return JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
    }

    private static ObjectNode sync(PageElement element, String property, @Nullable JsonNode value) {
        var sync = JSON.createObjectNode().put("type", "mSync").put("node", element.id()).put("feature", Elements.PROPERTIES)
                .put("property", property);
        sync.set("value", value);
        return sync;
    }

    private ObjectNode message(List<ObjectNode> calls) {
        var message = JSON.createObjectNode().put("csrfToken", securityKey);
        ArrayNode rpc = message.putArray("rpc");
        calls.forEach(rpc::add);
        return message.put("syncId", syncId).put("clientId", clientId);
    }

    private void say(Timing.Step step, List<ObjectNode> calls) {
        var answer = browser.send(step, browser.request(uiAddress).header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message(calls).toString())));
        take(read(answer));
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new PortalRefused("status " + answer.statusCode());
        }
        return JSON.readTree(VaadinBrowser.text(answer));
    }

    private void take(JsonNode uidl) {
        var meta = uidl.path("meta");
        if (meta.has("sessionExpired")) {
            throw new PortalRefused.TabForgotten(meta.toString());
        }
        if (meta.has("appError") || uidl.has("resynchronize")) {
            throw new PortalRefused(uidl.toString());
        }
        syncId = uidl.path("syncId").asInt();
        clientId = uidl.path("clientId").asInt(clientId);
        unread.add(uidl);
    }

    private void readAll() {
        unread.forEach(elements::apply);
        unread.clear();
    }
}
