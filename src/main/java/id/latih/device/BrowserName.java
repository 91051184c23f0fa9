package id.latih.device;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What people call their browser: enough to tell one's telephone from the computer in the office, no more. */
final class BrowserName {

    private static final String UNKNOWN = "Browser";
    /** In this order: most of them also claim to be Chrome, and Chrome to be Safari. */
    private static final Map<String, String> PROGRAMS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
            "Samsung Internet", "UCBrowser", "UC Browser", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome",
            "Chrome", "Chrome", "Safari", "Safari");
    private static final Map<String, String> SYSTEMS = ordered("Android", "Android", "iPhone", "iPhone", "iPad", "iPad",
            "Windows", "Windows", "CrOS", "ChromeOS", "Mac OS X", "Mac", "Linux", "Linux");

    private BrowserName() {
    }

    static String of(@Nullable String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        var name = Stream.of(PROGRAMS, SYSTEMS).flatMap(names -> names.entrySet().stream()
                .filter(known -> agent.contains(known.getKey())).map(Map.Entry::getValue).limit(1))
                .collect(Collectors.joining(" · "));
        return name.isEmpty() ? UNKNOWN : name;
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
