package id.latih.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.internal.BundleUtils;
import org.springframework.core.io.ClassPathResource;

/**
 * The scripts of Vaadin's ready-made bundle, whose names change with each of its versions: what is found in the
 * bundle itself can be named to a browser before the scripts that ask for it have come.
 *
 * @param entry the script that the page names
 * @param frame that one, and what it asks for whatever the page shows
 * @param components the script of all of Vaadin's components
 * @param parts what the components' script asks for
 * @param icons what the first icon asks for
 */
record BundleFiles(String entry, List<String> frame, String components, List<String> parts, List<String> icons) {

    static final String ADDRESS = "VAADIN/build/";
    static final String FOLDER = "META-INF/VAADIN/webapp/" + ADDRESS;

    private static final String NAME = "([\\w-]+\\.js)";
    private static final Pattern ENTRY = Pattern.compile("src=\"\\./" + ADDRESS + NAME + '"');
    private static final Pattern FRAME = Pattern.compile("import\\([`\"']\\./(Flow(?:Bootstrap|Client)-[\\w-]+\\.js)");
    private static final Pattern COMPONENTS = Pattern.compile("import\\([`\"']\\./(generated-flow-imports-[\\w-]+\\.js)");
    private static final Pattern NEEDED = Pattern.compile("m\\.f=\\[([^]]*)]");
    private static final Pattern QUOTED = Pattern.compile("\"\\./" + NAME + '"');
    private static final Pattern ICONS = Pattern.compile(BundleUtils.getChunkId(Icon.class)
            + "[`\"'][^;]{0,60}import\\([`\"']\\./" + NAME);
    private static final Pattern ICON_SET = Pattern.compile("\"\\./(vaadin-iconset-[\\w-]+\\.js)\"");

    /** @return empty where the bundle is not made as expected: the pages then load as Vaadin lets them load */
    static Optional<BundleFiles> find() {
        return first(ENTRY, read("META-INF/VAADIN/webapp/index.html")).flatMap(entry -> in(entry, read(FOLDER + entry)));
    }

    private static Optional<BundleFiles> in(String entry, String script) {
        var frame = all(FRAME, script);
        var needed = first(NEEDED, script).map(list -> all(QUOTED, list)).orElse(List.of());
        return first(COMPONENTS, script).filter(components -> frame.size() == 2 && needed.contains(components))
                .map(components -> new BundleFiles(entry, Stream.concat(Stream.of(entry), frame.stream()).toList(), components,
                        needed.stream().filter(name -> !name.equals(components)).toList(), icons(components)));
    }

    private static List<String> icons(String components) {
        return first(ICONS, read(FOLDER + components)).map(chunk ->
                Stream.concat(Stream.of(chunk), all(ICON_SET, read(FOLDER + chunk)).stream()).toList()).orElse(List.of());
    }

    /** Everything that a view of Vaadin's components needs beyond the frame. */
    Stream<String> forComponents() {
        return Stream.concat(Stream.of(components), parts.stream());
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return all(pattern, text).stream().findFirst();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }

    private static String read(String file) {
        var resource = new ClassPathResource(file);
        try {
            return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
