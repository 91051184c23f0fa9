package id.latih.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import org.junit.jupiter.api.Test;

/**
 * Takes out each guard in turn and calls the cells of the matrix that pass it: where none of them is another then, the
 * matrix does not notice that this guard is missing. Writes {@code docs/guards.md}. Not part of the tests:
 * {@code ./mvnw -Pguards verify}.
 */
class GuardsRun extends MatrixTestBase {

    private static final Path PAGE = Path.of("docs/guards.md");

    /** What came of a guard that was taken out. */
    private record Result(String guard, int line, String without, Optional<String> noticed, boolean reached) {

        Result(String guard, String without, Optional<String> noticed) {
            this(guard, 0, without, noticed, true);
        }

        Optional<String> excuse() {
            return noticed.isPresent() ? Optional.empty() : Unseen.why(guard);
        }
    }

    /** A row with what it says while all guards stand, and the places that each of its calls passes. */
    private record Known(Row row, Map<Actor, Cell> cells, Map<Actor, BitSet> places) {
    }

    private final List<Result> results = new ArrayList<>();

    @Test
    void everyGuardThatIsTakenOutIsNoticed() throws IOException {
        var roles = new RoleGuards(context);
        var code = new GuardedCode();
        code.watch();
        var known = new LinkedHashMap<String, Known>();
        guarded().values().forEach(service -> rows(service).forEach(row -> known.put(row.key(), known(row))));
        guarded().values().forEach(service -> methods(service).forEach(method -> annotated(service, method, roles, known)));
        code.sites().forEach(site -> placed(site, code, known));
        code.putBack();
        pages().stream().filter(GuardsRun::isForSome).forEach(page -> view(page, roles));
        var missed = results.stream().filter(result -> result.noticed().isEmpty() && result.excuse().isEmpty())
                .map(GuardsRun::line).toList();
        Files.writeString(PAGE, text());
        results.stream().filter(result -> result.noticed().isEmpty()).forEach(result -> System.out.print(line(result)));
        assertThat(missed).as("guards that can be taken out without the matrix noticing").isEmpty();
        // also of those that were noticed: whether a limit is met depends on the calls before
        assertThat(Unseen.without(results.stream().map(Result::guard).toList())).as("excuses of no guard that is there").isEmpty();
    }

    private Known known(Row row) {
        Map<Actor, Cell> cells = new EnumMap<>(Actor.class);
        Map<Actor, BitSet> places = new EnumMap<>(Actor.class);
        for (var actor : Actor.values()) {
            Owner.of(ownThings(), actor);
            cells.put(actor, row.call().apply(actor));
            places.put(actor, Owner.reached());
        }
        return new Known(row, cells, places);
    }

    private void annotated(Object service, Method method, RoleGuards roles, Map<String, Known> known) {
        roles.hide(method);
        var rows = rows(service).filter(row -> row.name().startsWith(name(method))).map(row -> known.get(row.key())).toList();
        var noticed = rows.stream().flatMap(row -> Stream.of(Actor.values()).map(actor -> difference(row, actor))
                .flatMap(Optional::stream)).findFirst();
        roles.hideNothing();
        results.add(new Result("@PreAuthorize of " + rows.getFirst().row().key().substring("id.latih.".length()),
                "everybody may", noticed));
    }

    private void placed(GuardSite site, GuardedCode code, Map<String, Known> known) {
        var passing = known.values().stream().flatMap(row -> Stream.of(Actor.values())
                .filter(actor -> row.places().get(actor).get(site.number())).map(actor -> Map.entry(row, actor))).toList();
        Optional<String> noticed = Optional.empty();
        if (!passing.isEmpty()) {
            code.takeOut(site);
            noticed = passing.stream().map(cell -> difference(cell.getKey(), cell.getValue())).flatMap(Optional::stream)
                    .findFirst();
            code.putBack(site);
        }
        results.add(new Result(site.name(), site.line(), site.kind().label(), noticed, !passing.isEmpty()));
    }

    private Optional<String> difference(Known row, Actor actor) {
        Owner.of(ownThings(), actor);
        var cell = row.row().call().apply(actor);
        var before = row.cells().get(actor);
        return cell == before ? Optional.empty() : Optional.of("%s, %s: %s → %s".formatted(
                row.row().name(), actor.label(), before.label(), cell.label()));
    }

    private static boolean isForSome(Row page) {
        return !page.type().isAnnotationPresent(AnonymousAllowed.class) && !page.type().isAnnotationPresent(PermitAll.class);
    }

    private void view(Row page, RoleGuards roles) {
        var before = page.cells();
        roles.hide(page.type());
        var noticed = page.cells().entrySet().stream().filter(cell -> cell.getValue() != before.get(cell.getKey()))
                .map(cell -> "%s: %s → %s".formatted(cell.getKey().label(), before.get(cell.getKey()).label(),
                        cell.getValue().label())).findFirst();
        roles.hideNothing();
        results.add(new Result("@RolesAllowed of " + page.name(), "whoever is signed in may", noticed));
    }

    private static String line(Result result) {
        return "| `" + result.guard() + (result.line() == 0 ? "" : ":" + result.line()) + "` | " + result.without() + " | "
                + result.noticed().or(result::excuse).orElse(result.reached() ? "NOT NOTICED" : "NOT REACHED") + " |\n";
    }

    private String text() {
        var noticed = results.stream().filter(result -> result.noticed().isPresent()).count();
        return """
                # What if a guard were missing

                Written by `./mvnw -Pguards verify`: `GuardsRun` takes out each guard of the running portal in turn and calls
                again the cells of [permissions.md](permissions.md) that pass it. Of %d guards, %d change a cell when they are
                missing: `PermissionsPageViewTest` fails then. Of the others the table says why nothing comes of it, or which test fails.

                Role guards are hidden from Spring Security and Vaadin. Ownership checks are taken out of the classes that run, by
                the JDK's own `java.lang.classfile`: a check is not made, a refusal not thrown, a filter lets all through; and
                where the code asks who is signed in or whose institute it is, the answer is the owner's.
                What a condition inside an SQL statement refuses is tried by giving it the owner's number.

                | guard | without it | first cell that changes |
                |---|---|---|
                """.formatted(results.size(), noticed) + results.stream().map(GuardsRun::line).collect(Collectors.joining());
    }
}
