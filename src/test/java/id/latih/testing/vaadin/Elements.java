package id.latih.testing.vaadin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The page's elements, kept in step with the server's changes. The numbers are those of Flow's {@code NodeFeatures}. */
final class Elements {

    static final int DATA = 0;
    static final int PROPERTIES = 1;
    static final int CHILDREN = 2;
    static final int ATTRIBUTES = 3;
    static final int LISTENERS = 4;
    static final int TEXT = 7;
    static final int VIRTUAL_CHILDREN = 24;

    private static final JsonNodeFactory JSON = JsonMapper.builder().build().getNodeFactory();
    /** What components tell of themselves where the server said nothing, as Chromium was seen to send it. */
    static final Map<String, JsonNode> DEFAULTS = Map.of("drawerOpened", JSON.booleanNode(false), "overlay",
            JSON.booleanNode(true), "collapsed", JSON.booleanNode(false), "expanded", JSON.booleanNode(false), "opened",
            JSON.booleanNode(false), "filter", JSON.stringNode(""));

    /** The UI itself, which the server never announces. */
    private final PageElement root = new PageElement(1);
    private final Map<Integer, PageElement> byId = new HashMap<>(Map.of(1, root));
    private final Map<String, JsonNode> constants = new HashMap<>();
    private final Set<PageElement> undrawn = new HashSet<>();

    PageElement root() {
        return root;
    }

    Stream<PageElement> newlyDrawn() {
        return undrawn.stream();
    }

    void allDrawn() {
        undrawn.clear();
    }

    void apply(JsonNode uidl) {
        uidl.path("constants").properties().forEach(constant -> constants.put(constant.getKey(), constant.getValue()));
        var changes = uidl.path("changes");
        // a list may name an element before its own change does
        changes.forEach(change -> {
            if (change.path("type").asString().equals("attach") && change.get("node").asInt() != 1) {
                var element = new PageElement(change.get("node").asInt());
                byId.put(element.id(), element);
                undrawn.add(element);
            }
        });
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        var element = byId.get(change.path("node").asInt());
        if (element == null) {
            return;
        }
        var feature = change.path("feat").asInt();
        switch (change.path("type").asString()) {
            case "put" -> {
                if (change.has("value")) {
                    element.map(feature).put(change.get("key").asString(), change.get("value"));
                }
            }
            case "remove" -> element.map(feature).remove(change.get("key").asString());
            case "splice" -> splice(element.list(feature), change);
            case "clear" -> element.list(feature).clear();
            case "detach" -> undrawn.remove(byId.remove(element.id()));
            default -> { }
        }
    }

    private void splice(List<PageElement> list, JsonNode change) {
        var index = Math.min(change.path("index").asInt(), list.size());
        var removed = Math.min(change.path("remove").asInt(0), list.size() - index);
        list.subList(index, index + removed).clear();
        var added = new ArrayList<PageElement>();
        change.path("addNodes").forEach(id -> {
            var child = byId.get(id.asInt());
            if (child != null) {
                added.add(child);
            }
        });
        list.addAll(index, added);
    }

    /** A plain left click, or nothing special, in every expression that the server asks for. */
    ObjectNode eventData(PageElement element, String event) {
        var data = JSON.objectNode();
        var name = element.map(LISTENERS).get(event);
        if (name != null) {
            constants.getOrDefault(name.asString(), JSON.objectNode()).propertyNames().stream()
                    .filter(expression -> expression.startsWith("event."))
                    .forEach(expression -> data.set(expression, expression.endsWith("Key")
                            ? JSON.booleanNode(false) : JSON.numberNode(event.equals("click") ? 1 : 0)));
        }
        return data;
    }
}
