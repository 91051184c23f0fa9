package id.latih.testing.vaadin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** An element as the server described it. */
public final class PageElement {

    private final int id;
    final Map<Integer, Map<String, JsonNode>> maps = new HashMap<>();
    final Map<Integer, List<PageElement>> lists = new HashMap<>();

    PageElement(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    private String string(int feature, String key) {
        var value = maps.getOrDefault(feature, Map.of()).get(key);
        // the address of a file is wrapped
        return value == null ? "" : value.path("uri").asString(value.asString(""));
    }

    public String tag() {
        return string(Elements.DATA, "tag");
    }

    /** Empty where it has none. */
    public String attribute(String name) {
        return string(Elements.ATTRIBUTES, name);
    }

    /** Empty where it has none. */
    public String property(String name) {
        return string(Elements.PROPERTIES, name);
    }

    public boolean enabled() {
        return !maps.getOrDefault(Elements.ATTRIBUTES, Map.of()).containsKey("disabled")
                && !"true".equals(property("disabled"));
    }

    public List<PageElement> children() {
        return lists.getOrDefault(Elements.CHILDREN, List.of());
    }

    /** This, and all within it. Overlays and the page itself hang on the UI beside its children. */
    public Stream<PageElement> descendants() {
        return Stream.concat(Stream.of(this), Stream.concat(children().stream(),
                lists.getOrDefault(Elements.VIRTUAL_CHILDREN, List.of()).stream()).filter(PageElement::visible)
                .flatMap(PageElement::descendants));
    }

    private boolean visible() {
        var visible = maps.getOrDefault(Elements.DATA, Map.of()).get("visible");
        return visible == null || visible.asBoolean(true);
    }

    /** What is written in it. */
    public String text() {
        return descendants().map(PageElement::ownText).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")).strip();
    }

    private String ownText() {
        var html = property("innerHTML");
        return html.isEmpty() ? string(Elements.TEXT, "text") : Jsoup.parse(html).text();
    }

    boolean listens(String event) {
        return maps.getOrDefault(Elements.LISTENERS, Map.of()).containsKey(event);
    }

    /** The changes of itself that the server wants to hear of. */
    Stream<String> changes() {
        return maps.getOrDefault(Elements.LISTENERS, Map.of()).keySet().stream().filter(name -> name.endsWith("-changed"));
    }

    /** What it has by itself, unless the server set it. */
    Stream<String> defaults() {
        return changes().map(PageElement::camelCase).filter(Elements.DEFAULTS::containsKey)
                .filter(property -> !maps.getOrDefault(Elements.PROPERTIES, Map.of()).containsKey(property));
    }

    private static String camelCase(String event) {
        var words = event.substring(0, event.length() - "-changed".length()).split("-");
        return words[0] + Stream.of(words).skip(1).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    Map<String, JsonNode> map(int feature) {
        return maps.computeIfAbsent(feature, key -> new HashMap<>());
    }

    List<PageElement> list(int feature) {
        return lists.computeIfAbsent(feature, key -> new ArrayList<>());
    }

    @Override
    public String toString() {
        return "<" + tag() + "> " + text();
    }
}
