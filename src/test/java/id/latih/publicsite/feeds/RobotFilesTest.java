package id.latih.publicsite.feeds;

import java.util.List;

import com.vaadin.flow.router.Route;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Robots stay out of every room that needs an account, and find everything else. */
class RobotFilesTest {

    private static boolean isClosed(String path) {
        return RobotFiles.SIGNED_IN.stream().anyMatch(rule -> rule.endsWith("$") ? path.equals(rule.substring(0, rule.length() - 1))
                : path.startsWith(rule));
    }

    @Test
    void everyRoomOfTheSignedInSideIsClosed() {
        var routes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.latih").stream().filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> "/" + type.getAnnotationOfType(Route.class).value())
                .filter(route -> !route.equals("/daftar-lembaga") && !route.equals("/")).toList();
        assertThat(routes).hasSizeGreaterThan(20).allSatisfy(route -> assertThat(isClosed(route)).as(route).isTrue());
    }

    @Test
    void whatAnybodyMayFindIsOpen() {
        assertThat(List.of("/", "/en", "/pelatihan", "/pelatihan/las-1", "/lembaga", "/lembaga/blk-serang", "/statistik",
                "/bantuan", "/privasi", "/aksesibilitas", "/gambar/latih.png", "/assets/public.css", "/daftar-lembaga", "/api"))
                .allSatisfy(path -> assertThat(isClosed(path)).as(path).isFalse());
    }
}
