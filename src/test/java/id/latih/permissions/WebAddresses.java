package id.latih.permissions;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The addresses that no view answers, as the running portal knows them. */
final class WebAddresses {

    private static final Pattern PATH = Pattern.compile("PathPattern \\[(?:(\\w+) )?([^\\]]+)]");

    /**
     * An address and what answers there.
     *
     * @param method empty where any will do
     * @param reached whether an answer is that handler's
     */
    record Address(String handler, String method, String pattern, Predicate<MvcResult> reached) {

        String verb() {
            return method.isEmpty() ? "GET" : method;
        }

        /** With something in each place that is left open. */
        String path() {
            var path = pattern.replaceAll("\\{[^}]*}|\\*\\*", "1");
            return path.isEmpty() ? "/" : path;
        }

        @Override
        public String toString() {
            return "`" + (method + " " + (pattern.isEmpty() ? "/" : pattern)).strip() + "`";
        }
    }

    private final WebApplicationContext context;

    WebAddresses(WebApplicationContext context) {
        this.context = context;
    }

    /** Those of Spring MVC: methods of controllers, files, and what is handed on to Vaadin. */
    List<Address> handlers() {
        var methods = context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(known -> of(known.getKey(), known.getValue()));
        var urls = mappings().filter(AbstractUrlHandlerMapping.class::isInstance).map(AbstractUrlHandlerMapping.class::cast)
                .flatMap(mapping -> mapping.getHandlerMap().entrySet().stream().map(known -> new Address(
                        name(mapping), "", known.getKey(), result -> result.getHandler() == known.getValue())));
        return Stream.concat(methods, urls).sorted(Comparator.comparing(Address::handler).thenComparing(Address::pattern)
                .thenComparing(Address::method)).toList();
    }

    private static Stream<Address> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        var verbs = methods.isEmpty() ? Set.of("") : methods.stream().map(Enum::name).sorted().toList();
        var name = handler.getBeanType().getName().replaceFirst("^(id\\.latih|org\\..*)\\.", "") + "." + handler.getMethod().getName();
        return verbs.stream().flatMap(verb -> info.getPatternValues().stream().map(pattern ->
                new Address(name, verb, pattern, result -> isBy(handler, result))));
    }

    /** What the portal remembers of an answer, a page or that there is none, comes without its handler. */
    private static boolean isBy(HandlerMethod handler, MvcResult result) {
        return result.getHandler() instanceof HandlerMethod by && by.getMethod().equals(handler.getMethod())
                || result.getHandler() == null && Set.of(200, 404).contains(result.getResponse().getStatus());
    }

    /** Those that decide by more than a pattern, or have none. */
    List<String> others() {
        var deciding = mappings().filter(mapping -> !(mapping instanceof RequestMappingInfoHandlerMapping)
                && !(mapping instanceof AbstractUrlHandlerMapping urls && !urls.getHandlerMap().isEmpty())).map(this::name);
        var routers = context.getBeansOfType(RouterFunction.class).keySet().stream();
        var servlets = context.getBeansOfType(ServletRegistrationBean.class).values().stream()
                .map(servlet -> servlet.getServletName() + " " + servlet.getUrlMappings());
        return Stream.of(deciding, routers, servlets).flatMap(names -> names).sorted().toList();
    }

    private Stream<HandlerMapping> mappings() {
        return context.getBeansOfType(HandlerMapping.class).values().stream();
    }

    private String name(HandlerMapping mapping) {
        return context.getBeansOfType(HandlerMapping.class).entrySet().stream()
                .filter(known -> known.getValue() == mapping).findFirst().orElseThrow().getKey();
    }

    /** Those that a filter of Spring Security answers before any handler: signing in and out. */
    List<Address> filters() {
        var chains = context.getBeanProvider(SecurityFilterChain.class).orderedStream().toList();
        return chains.stream().flatMap(chain -> chain.getFilters().stream().flatMap(this::of)
                .filter(address -> chains.stream().filter(each -> each.matches(request(address))).findFirst()
                        .orElseThrow() == chain)).toList();
    }

    private MockHttpServletRequest request(Address address) {
        var request = new MockHttpServletRequest(context.getServletContext(), address.verb(), address.path());
        request.setServletPath(address.path());
        // no visitor's: theirs go to the public pages where there is no view, and none is registered here
        request.getSession();
        return request;
    }

    private Stream<Address> of(Filter filter) {
        var found = new ArrayList<Address>();
        for (Class<?> type = filter.getClass(); type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (RequestMatcher.class.isAssignableFrom(field.getType()) && !Modifier.isStatic(field.getModifiers())) {
                    found.addAll(of(filter, field));
                }
            }
        }
        return found.stream();
    }

    private static List<Address> of(Filter filter, Field field) {
        var matcher = String.valueOf(ReflectionTestUtils.getField(filter, field.getName()));
        // what says which addresses are spared something, not which are answered
        return matcher.contains("Not [") ? List.of() : PATH.matcher(matcher).results().map(found -> new Address(
                filter.getClass().getSimpleName(), found.group(1) == null ? "" : found.group(1), found.group(2),
                result -> result.getHandler() == null && result.getResponse().getForwardedUrl() == null)).toList();
    }

    /** Those of the management port, on which nobody signs in; on the portal's own port they are not there. */
    List<Address> management() {
        return context.getBean(WebEndpointsSupplier.class).getEndpoints().stream().flatMap(endpoint -> endpoint.getOperations()
                .stream().map(operation -> new Address(endpoint.getEndpointId().toString(),
                        operation.getRequestPredicate().getHttpMethod().name(),
                        "/actuator/" + operation.getRequestPredicate().getPath(),
                        result -> result.getResponse().getStatus() != 404 && result.getResponse().getForwardedUrl() == null)))
                .sorted(Comparator.comparing(Address::pattern).thenComparing(Address::method)).toList();
    }
}
