package id.latih.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.testing.SignIn;
import id.latih.testing.ViewTestBase;

/**
 * Calls every guarded method and opens every page as everybody, writes {@code docs/permissions.md} from what came
 * of it, and fails where the page said something else: it is right again after the run, to be looked at and
 * committed. A guard that was taken out changes a cell.
 */
@Import(Things.Tools.class)
class PermissionsPageViewTest extends ViewTestBase {

    private static final Path PAGE = Path.of("docs/permissions.md");
    private static final String HEAD = Arrays.stream(Actor.values()).map(Actor::label)
            .collect(Collectors.joining(" | ", " | ", " |\n")) + "|---".repeat(Actor.values().length + 1) + "|\n";

    @Autowired
    private ApplicationContext context;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Things.Tools tools;
    private Things things;
    private Samples samples;

    @BeforeEach
    void things() {
        things = new Things(tools);
        samples = new Samples(things);
    }

    @Test
    void thePageSaysWhoMayDoWhat() throws IOException {
        // before a page is opened that marks a message as read
        var services = services();
        var written = """
                # Who may do what

                Written by `PermissionsPageViewTest`, which calls each method and opens each page as each of these people;
                change the guards, not this page. What is called belongs to *resident* and to the institute of *staff*.
                `yes`: past every guard (what the rules then say to the sample does not matter here); `nothing`: answered,
                but with nothing of others; `not found`: as if it were not there; `sign in`: sent to the sign-in page; `elsewhere`: led
                to another page; `–`: refused.

                ## Pages

                | page""" + HEAD + pages() + "\n## Services\n" + services + unguarded();
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(PAGE, written);
        assertThat(before).as("docs/permissions.md was out of step and has been rewritten").isEqualTo(written);
    }

    private String pages() {
        open("masuk");
        var routes = RouteConfiguration.forApplicationScope().getAvailableRoutes();
        return routes.stream().sorted(Comparator.comparing(RouteData::getTemplate)).map(this::page)
                .collect(Collectors.joining());
    }

    private String page(RouteData route) {
        var view = route.getNavigationTarget().getSimpleName();
        var address = samples.address(route.getTemplate(), view);
        return row("/" + route.getTemplate().replaceAll("\\([^)]*\\)", "").replace(":___url_parameter", ":parameter"), actor -> {
            closeBrowser();
            if (actor != Actor.NOBODY) {
                signIn(things.account(actor), Things.role(actor));
            }
            open(address);
            return shown(view);
        });
    }

    private static Cell shown(String view) {
        if (UI.getCurrent().getInternals().getActiveRouterTargetsChain().isEmpty()) {
            return Cell.SIGN_IN;
        }
        return switch (view().getClass().getSimpleName()) {
            case "ForbiddenView", "DeniedView" -> Cell.NO;
            case "MissingView", "NotFoundView" -> Cell.NOT_FOUND;
            case String name -> name.equals(view) ? Cell.YES : Cell.ELSEWHERE;
        };
    }

    private String services() {
        return guarded().entrySet().stream().map(service -> "\n### " + service.getKey() + "\n\n| method" + HEAD
                + methods(service.getValue()).map(method -> row(name(method), actor -> call(service.getValue(), method, actor)))
                        .collect(Collectors.joining())).collect(Collectors.joining());
    }

    private static String name(Method method) {
        return method.getName() + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private Cell call(Object service, Method method, Actor actor) {
        SignIn.out();
        if (actor != Actor.NOBODY) {
            SignIn.as(things.account(actor), Things.role(actor));
        }
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return Cell.of(method.invoke(service, samples.of(method)));
            } catch (InvocationTargetException refused) {
                return Cell.of(refused.getCause());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static String row(String name, java.util.function.Function<Actor, Cell> call) {
        Map<Actor, Cell> cells = new EnumMap<>(Actor.class);
        for (var actor : Actor.values()) {
            cells.put(actor, call.apply(actor));
        }
        return "| `" + name + "` | " + cells.values().stream().map(Cell::label).collect(Collectors.joining(" | ")) + " |\n";
    }

    private String unguarded() {
        return "\n## Without a guard of their own\n\nRead by other modules, whose own guards have been passed, or open to"
                + " visitors.\n\n" + beans().entrySet().stream()
                .filter(bean -> Modifier.isPublic(AopUtils.getTargetClass(bean.getValue()).getModifiers()))
                .filter(bean -> !isGuarded(bean.getValue())).filter(bean -> methods(bean.getValue()).findAny().isPresent())
                .map(bean -> "- `" + bean.getKey() + "`: " + methods(bean.getValue()).map(Method::getName).distinct()
                        .collect(Collectors.joining(", ")) + "\n").collect(Collectors.joining());
    }

    private Map<String, Object> guarded() {
        return beans().entrySet().stream().filter(bean -> isGuarded(bean.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    /** The portal's own, by module and name; the same in each test run. */
    private Map<String, Object> beans() {
        return context.getBeansOfType(Object.class, false, false).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("id.latih."))
                .filter(bean -> isOurs(AopUtils.getTargetClass(bean)))
                .collect(Collectors.toMap(bean -> AopUtils.getTargetClass(bean).getName().substring("id.latih.".length()),
                        bean -> bean, (one, same) -> one, TreeMap::new));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getProtectionDomain().getCodeSource() != null
                && type.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith("/classes/");
    }

    private static boolean isGuarded(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(element -> AnnotatedElementUtils.hasAnnotation(element, PreAuthorize.class));
    }

    private static Stream<Method> methods(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.isBridge())
                .sorted(Comparator.comparing(PermissionsPageViewTest::name));
    }
}
