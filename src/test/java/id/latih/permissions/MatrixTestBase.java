package id.latih.permissions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import id.latih.testing.SignIn;
import id.latih.testing.ViewTestBase;

/** The matrix: every page and every guarded method, to be called as everybody. */
@Import(Things.Tools.class)
abstract class MatrixTestBase extends ViewTestBase {

    /**
     * A page or a method, called with one kind of sample.
     *
     * @param type the view, or the service
     * @param key what tells the row from all others
     */
    record Row(Class<?> type, String key, String name, Function<Actor, Cell> call) {

        Map<Actor, Cell> cells() {
            Map<Actor, Cell> cells = new EnumMap<>(Actor.class);
            for (var actor : Actor.values()) {
                cells.put(actor, call.apply(actor));
            }
            return cells;
        }
    }

    @Autowired
    protected ApplicationContext context;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private EntityManager entities;
    @Autowired
    private JsonMapper json;
    @Autowired
    private Things.Tools tools;
    private Things things;
    private Samples samples;
    private Belongings belongings;
    /** What the owner was answered, row by row. */
    private final Map<String, String> owners = new HashMap<>();

    @BeforeEach
    void things() {
        things = new Things(tools);
        samples = new Samples(things);
        belongings = new Belongings(jdbc, things);
        owners.clear();
    }

    protected final Things ownThings() {
        return things;
    }

    protected final List<Row> pages() {
        open("masuk");
        var routes = RouteConfiguration.forApplicationScope().getAvailableRoutes();
        return routes.stream().sorted(Comparator.comparing(RouteData::getTemplate)).map(this::page).toList();
    }

    private Row page(RouteData route) {
        var view = route.getNavigationTarget().getSimpleName();
        var address = samples.address(route.getTemplate(), view);
        var name = "/" + route.getTemplate().replaceAll("\\([^)]*\\)", "").replace(":___url_parameter", ":parameter");
        return new Row(route.getNavigationTarget(), name, name, actor -> {
            closeBrowser();
            switch (actor) {
                case NOBODY -> { }
                case PASSWORD_ONLY -> signInHalfway(things.account(actor), Things.role(actor));
                default -> signIn(things.account(actor), Things.role(actor));
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
            case "ForbiddenView" -> Cell.NO;
            case "DeniedView" -> Cell.INSIDE;
            case "MissingView", "NotFoundView" -> Cell.NOT_FOUND;
            case String name -> name.equals(view) ? Cell.YES : Cell.ELSEWHERE;
        };
    }

    protected final Stream<Row> rows(Object service) {
        return methods(service).flatMap(method -> samples.cases(method).entrySet().stream().map(sample -> {
            var name = name(method) + sample.getKey();
            var type = AopUtils.getTargetClass(service);
            return new Row(type, type.getName() + "." + name, name,
                    actor -> call(service, method, sample.getValue(), actor, type.getName() + "." + name));
        }));
    }

    protected static String name(Method method) {
        return method.getName() + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private Cell call(Object service, Method method, Function<Method, Object[]> sample, Actor actor, String key) {
        things.signIn(actor);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var arguments = sample.apply(method);
            var before = actor.other() ? belongings.now() : "";
            var cell = cell(service, method, arguments, actor, key);
            if (!actor.other()) {
                return cell;
            }
            SignIn.out();
            return isWritten() && !belongings.now().equals(before) ? Cell.CHANGED : cell;
        });
    }

    /** Whether the database takes what was done; where it refuses, nothing is. */
    private boolean isWritten() {
        try {
            entities.flush();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private Cell cell(Object service, Method method, Object[] arguments, Actor actor, String key) {
        try {
            var answer = method.invoke(service, arguments);
            var cell = Cell.of(answer);
            var text = Answers.text(answer, json);
            if (actor.owner()) {
                owners.put(key + actor, text);
            }
            return cell == Cell.YES && actor.other() && !text.isEmpty() && text.equals(owners.get(key + actor.owned()))
                    ? Cell.SAME : cell;
        } catch (InvocationTargetException refused) {
            return Cell.of(refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    protected final Map<String, Object> guarded() {
        return beans().entrySet().stream().filter(bean -> isGuarded(bean.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    /** The portal's own, by module and name; the same in each test run. */
    protected final Map<String, Object> beans() {
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

    protected static boolean isGuarded(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(element -> AnnotatedElementUtils.hasAnnotation(element, PreAuthorize.class));
    }

    protected static Stream<Method> methods(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.isBridge())
                .sorted(Comparator.comparing(MatrixTestBase::name));
    }
}
