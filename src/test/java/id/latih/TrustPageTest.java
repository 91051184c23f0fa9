package id.latih;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** docs/trust.md names what shows each promise. What it names is there: a class, its method, a file. */
class TrustPageTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("(?:([a-z.]+)\\.)?([A-Z][A-Za-z]+)(?:\\.([a-z][A-Za-z]+))?");
    private static final Pattern METHOD = Pattern.compile("[a-z]+[A-Z][A-Za-z]+");
    private static final Pattern FILE = Pattern.compile("(?:docs|deploy|src)/\\S+");

    private final Map<String, Path> classes = classes();
    private final List<String> missing = new ArrayList<>();

    @Test
    void whatItNamesIsThere() throws IOException {
        var last = "";
        for (var code : CODE.matcher(Files.readString(Path.of("docs", "trust.md"))).results().map(found -> found.group(1)).toList()) {
            var type = CLASS.matcher(code);
            if (type.matches() && (type.group(1) != null || classes.containsKey(type.group(2)) || code.endsWith("Test"))) {
                last = type.group(2);
                check(code, classes.containsKey(last) && within(type.group(1), classes.get(last)));
                check(code, type.group(3) == null || hasMethod(last, type.group(3)));
            } else if (METHOD.matcher(code).matches()) {
                check(last + "." + code, hasMethod(last, code));
            } else if (FILE.matcher(code).matches()) {
                check(code, Files.exists(Path.of(code)));
            }
        }
        assertThat(missing).isEmpty();
        assertThat(last).as("something was read").isNotEmpty();
    }

    private void check(String code, boolean there) {
        if (!there) {
            missing.add(code);
        }
    }

    private static boolean within(String packages, Path file) {
        return packages == null || file.getParent().endsWith(Path.of(packages.replace('.', '/')));
    }

    private boolean hasMethod(String type, String method) {
        try {
            return classes.containsKey(type) && Pattern.compile("\\b" + method + "\\(").matcher(Files.readString(classes.get(type))).find();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Map<String, Path> classes() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, other) -> one));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
