package id.latih.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the jar that is handed out. */
class BuiltJarIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    /** Boot's own help for unpacking the jar, added after all else. */
    private static final String UNPACKING = "spring-boot-jarmode-tools-";

    @Test
    void theBillOfMaterialsNamesEveryLibraryInIt() throws IOException {
        try (var jar = new ZipFile(System.getProperty("latih.jar"))) {
            var bill = bill(jar);
            assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
            var named = bill.get("components").valueStream()
                    .map(component -> component.get("name").asString() + "-" + component.get("version").asString() + ".jar")
                    .collect(Collectors.toSet());
            var libraries = libraries(jar);
            for (var main : List.of("flow-server", "spring-security-core", "hibernate-core", "mysql-connector-j", "tink")) {
                assertThat(libraries).as(main).anyMatch(library -> library.startsWith(main + "-"));
            }
            assertThat(named).containsAll(libraries);
        }
    }

    private static JsonNode bill(ZipFile jar) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            return JsonMapper.builder().build().readTree(in);
        }
    }

    private static List<String> libraries(ZipFile jar) {
        return jar.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                .map(name -> name.substring(LIBRARIES.length())).filter(name -> !name.startsWith(UNPACKING)).toList();
    }
}
