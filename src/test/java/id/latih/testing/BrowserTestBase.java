package id.latih.testing;

import java.util.ArrayList;
import java.util.List;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.microsoft.playwright.Browser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A journey through the running portal in a real browser, on the demo data. The people of one test have a
 * browser each; when it ends, none of their pages may have written an error to its console.
 */
@ExtendWith(BrowserProgram.class)
public abstract class BrowserTestBase extends PortalTestBase {

    @Autowired
    private List<RecurringTask<?>> jobs;
    private Browser browser;
    private final List<BrowserPerson> people = new ArrayList<>();

    @RegisterExtension
    final BeforeEachCallback openBrowser = context -> browser = BrowserProgram.of(context);

    /** Where a journey came to an end too early, its people's screens are kept. */
    @RegisterExtension
    final AfterTestExecutionCallback keepScreens = context -> context.getExecutionException()
            .ifPresent(failure -> people.forEach(person -> person.keepScreen(
                    "failed-" + context.getRequiredTestMethod().getName() + "-" + people.indexOf(person))));

    /** Somebody with a browser of their own, signed in nowhere yet. */
    protected final BrowserPerson person(BrowserSize size) {
        var person = new BrowserPerson(browser, size, portal());
        people.add(person);
        return person;
    }

    /** Runs a job now, instead of waiting for its time. */
    protected final void run(String job) {
        jobs.stream().filter(task -> task.getName().equals(job)).findFirst().orElseThrow().execute(null, null);
    }

    @BeforeEach
    void today() {
        clock.reset();
    }

    @AfterEach
    void closeBrowsers() {
        clock.reset();
        var problems = people.stream().flatMap(person -> person.close().stream()).toList();
        people.clear();
        Assertions.assertThat(problems).as("errors on the browsers' consoles").isEmpty();
    }
}
