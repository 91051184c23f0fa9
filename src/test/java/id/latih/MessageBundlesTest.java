package id.latih;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the bundles in step: both languages have the same keys with the same places; no key is missing that
 * the code names, none is left that nothing names; no view has a text of its own.
 */
class MessageBundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");
    private static final Pattern TEXT_CALL = Pattern.compile("[^.\\w]text\\(\"([^\"]+)\"\\s*[,)]");
    private static final Pattern FULL_KEY = Pattern.compile("\"([A-Z][A-Za-z0-9]+\\.[A-Za-z][A-Za-z0-9._]*)\"");
    private static final Pattern TEMPLATE_WORD = Pattern.compile("'([A-Z][A-Za-z0-9._]+)'");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("text\\('([A-Z][A-Za-z0-9._]+)'");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z0-9]+}");

    static Stream<Path> indonesian() throws IOException {
        return Files.list(BUNDLES).filter(file -> !file.toString().endsWith("_en.properties"))
                .filter(file -> file.toString().endsWith(".properties"));
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void bothLanguagesHaveTheSameKeysAndPlaces(Path bundle) {
        var indonesian = load(bundle);
        var english = load(BUNDLES.resolve(bundle.getFileName().toString().replace(".properties", "_en.properties")));
        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        indonesian.forEach((key, text) -> assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
    }

    @Test
    void noTextIsEmpty() throws IOException {
        assertThat(all()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void everyKeyThatTheCodeNamesIsThere() throws IOException {
        var keys = all().keySet();
        var missing = new TreeSet<String>();
        for (var file : sources()) {
            var source = Files.readString(file);
            var type = file.getFileName().toString().replace(".java", "");
            if (source.matches("(?s).*(?<!abstract )class \\w+ extends (Error)?Page.*")) {
                TEXT_CALL.matcher(source).results().map(match -> type + "." + match.group(1))
                        .filter(key -> !key.endsWith(".")).filter(key -> !keys.contains(key)).forEach(missing::add);
            }
            FULL_KEY.matcher(source).results().map(match -> match.group(1)).filter(key -> !key.endsWith("."))
                    .filter(MessageBundlesTest::namesOurClass).filter(key -> !keys.contains(key)
                            && keys.stream().noneMatch(known -> known.startsWith(key + "."))).forEach(missing::add);
        }
        for (var template : templates()) {
            TEMPLATE_KEY.matcher(template).results().map(match -> match.group(1)).filter(key -> !key.endsWith("."))
                    .filter(key -> !keys.contains(key)
                            && keys.stream().noneMatch(known -> known.startsWith(key))).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyWordOfAShownEnumerationIsThere() throws IOException {
        var keys = all().keySet();
        var shown = keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        for (var type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.latih")) {
            if (type.isEnum() && shown.contains(type.getSimpleName())) {
                constants(type).map(constant -> type.getSimpleName() + "." + constant)
                        .filter(key -> !keys.contains(key)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsLeftUnused() throws IOException {
        var literals = new HashSet<String>();
        var enumerations = new HashSet<String>();
        for (var file : sources()) {
            var source = Files.readString(file);
            LITERAL.matcher(source).results().map(match -> match.group(1)).forEach(literals::add);
        }
        for (var template : templates()) {
            TEMPLATE_WORD.matcher(template).results().map(match -> match.group(1)).forEach(literals::add);
        }
        for (var type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.latih")) {
            if (type.isEnum()) {
                constants(type).map(constant -> type.getSimpleName() + "." + constant).forEach(enumerations::add);
            }
        }
        var unused = all().keySet().stream().filter(key -> !isUsed(key, literals, enumerations))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void noViewHasATextOfItsOwn() throws IOException {
        var sentence = Pattern.compile("[A-Z][a-z]+( [a-z]+)+|.*[a-z]{2,} [a-z]{2,} [a-z]{2,}.*");
        var found = new TreeSet<String>();
        for (var file : sources()) {
            if (file.toString().contains("/ui/")) {
                Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").lines()
                        .map(line -> line.replaceAll("//.*", ""))
                        .filter(line -> !line.contains("Exception(") && !line.contains("LOG."))
                        .flatMap(line -> LITERAL.matcher(line).results()).map(match -> match.group(1))
                        .filter(text -> sentence.matcher(text).matches()).filter(text -> !text.contains("("))
                        .forEach(text -> found.add(file.getFileName() + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    /** Named whole, by its part behind the class, by a beginning to which the code adds a word, or by an enumeration. */
    private static boolean isUsed(String key, Set<String> literals, Set<String> enumerations) {
        var short_ = key.substring(key.indexOf('.') + 1);
        if (literals.contains(key) || literals.contains(short_) || enumerations.contains(key)) {
            return true;
        }
        var notice = key.replaceAll("\\.(subject|body)$", "");
        if (!notice.equals(key) && (literals.contains(notice) || isUsed(notice, literals, enumerations))) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            var beginning = key.substring(0, dot + 1);
            var shortBeginning = beginning.substring(Math.min(beginning.length(), key.indexOf('.') + 1));
            if (literals.contains(beginning) || !shortBeginning.isEmpty() && literals.contains(shortBeginning)) {
                return true;
            }
        }
        return key.startsWith("AuditAction.") && auditActions(literals, enumerations).contains(short_);
    }

    /** Actions are named whole or made of a word and an event. */
    private static Set<String> auditActions(Set<String> literals, Set<String> enumerations) {
        return Stream.concat(literals.stream(), enumerations.stream()
                .filter(constant -> constant.startsWith("ApplicationEvent."))
                .map(constant -> "APPLICATION_" + constant.substring(constant.indexOf('.') + 1)))
                .collect(Collectors.toSet());
    }

    private static boolean namesOurClass(String key) {
        var type = key.substring(0, key.indexOf('.'));
        return type.equals("Notice") || type.equals("Button") || type.equals("Stale")
                || sources().stream().anyMatch(file -> file.getFileName().toString().equals(type + ".java"));
    }

    private static Stream<String> constants(JavaClass type) {
        return type.getFields().stream().filter(field -> field.getRawType().equals(type))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.getName());
    }

    private static TreeMap<String, String> all() throws IOException {
        var all = new TreeMap<String, String>();
        try (var bundles = indonesian()) {
            bundles.forEach(bundle -> load(bundle).forEach((key, text) -> assertThat(all.put(key, text))
                    .as("twice: " + key).isNull()));
        }
        return all;
    }

    private static TreeMap<String, String> load(Path bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).map(MessageBundlesTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
