package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/states.md} from the state machine and fails where the page said something else; the
 * page is right again after the run, to be looked at and committed.
 */
class StatesPageTest {

    private static final Path PAGE = Path.of("docs/states.md");

    @Test
    void thePageSaysWhatTheTableSays() throws IOException {
        var written = page();
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(PAGE, written);
        assertThat(before).as("docs/states.md was out of step and has been rewritten").isEqualTo(written);
    }

    @Test
    void everyStateCanBeReached() {
        var reached = Arrays.stream(ApplicationEvent.values()).map(ApplicationEvent::to).collect(Collectors.toSet());
        assertThat(reached).contains(ApplicationState.values());
    }

    @Test
    void everyOpenStateCanBeLeft() {
        assertThat(ApplicationState.values()).allSatisfy(state -> assertThat(Arrays.stream(ApplicationEvent.values())
                .anyMatch(event -> event.isPossibleIn(state) && event.to() != state))
                .isEqualTo(state.isOpen() || state == ApplicationState.WITHDRAWN || state == ApplicationState.NOT_SELECTED));
    }

    private static String page() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/enrolment.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        var page = new StringBuilder("""
                # The life of an application

                Written from the table in `ApplicationEvent` by `StatesPageTest`; change the table, not this page.

                ## States

                | state | on the screen | holds a seat | placement | open |
                |---|---|---|---|---|
                """);
        for (var state : ApplicationState.values()) {
            page.append("| `%s` | %s | %s | %s | %s |%n".formatted(state, words.get("ApplicationState." + state),
                    yes(state.holdsSeat()), yes(state.isPlacement()), yes(state.isOpen())));
        }
        page.append("""

                A seat is held by its number, so the database refuses one too many. A resident has one placement at a time.

                ## Events

                | event | on the screen | from | to | who | who is told |
                |---|---|---|---|---|---|
                """);
        for (var event : ApplicationEvent.values()) {
            page.append("| `%s` | %s | %s | `%s` | %s | %s |%n".formatted(event, words.get("ApplicationEvent." + event),
                    event.from().stream().map(state -> "`" + state + "`").collect(Collectors.joining(", ")),
                    event.to(), event.actor().name().toLowerCase(Locale.ROOT),
                    event.told().isEmpty() ? "–" : event.told().stream().map(told -> told.name().toLowerCase(Locale.ROOT))
                            .sorted().collect(Collectors.joining(", "))));
        }
        return page.append("""

                When a list is proposed or taken back, the approvers are told once a list. When dates or seats of a
                published batch change, every applicant whose application is open is told.
                """).toString().replace("\r\n", "\n");
    }

    private static String yes(boolean value) {
        return value ? "yes" : "–";
    }
}
