package id.latih.permissions;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.security.access.expression.ExpressionUtils;
import org.springframework.security.access.expression.method.MethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.Authentication;

/**
 * Stands between Spring Security and the annotations, and hides one of them at a time: of a method its own
 * {@code @PreAuthorize} (the class's holds then, where there is one) or else the class's; of a view its
 * {@code @RolesAllowed}, as if whoever is signed in were allowed.
 */
final class RoleGuards {

    private final MethodSecurityExpressionHandler handler;
    private @Nullable Method method;
    private @Nullable Class<?> view;

    RoleGuards(ApplicationContext context) {
        handler = context.getBean(MethodSecurityExpressionHandler.class);
        context.getBeansOfType(AuthorizationAdvisor.class).values().stream().flatMap(RoleGuards::unwrapped)
                .filter(AuthorizationManagerBeforeMethodInterceptor.class::isInstance)
                .map(AuthorizationManagerBeforeMethodInterceptor.class::cast).forEach(this::standBefore);
        var checker = context.getBean(AnnotatedViewAccessChecker.class);
        set(field(AnnotatedViewAccessChecker.class, "accessAnnotationChecker"), checker, new Views());
    }

    void hide(Method guarded) {
        method = guarded;
    }

    void hide(Class<?> guarded) {
        view = guarded;
    }

    void hideNothing() {
        method = null;
        view = null;
    }

    /** A bean that makes the interceptor at its first call. */
    private static Stream<Object> unwrapped(AuthorizationAdvisor advisor) {
        return Arrays.stream(advisor.getClass().getDeclaredFields()).anyMatch(field -> field.getName().equals("delegate"))
                ? Stream.of(((Supplier<?>) get(field(advisor.getClass(), "delegate"), advisor)).get()) : Stream.of(advisor);
    }

    @SuppressWarnings("unchecked")
    private void standBefore(AuthorizationManagerBeforeMethodInterceptor interceptor) {
        var field = field(AuthorizationManagerBeforeMethodInterceptor.class, "authorizationManager");
        set(field, interceptor, new Methods((AuthorizationManager<MethodInvocation>) get(field, interceptor)));
    }

    private final class Methods implements AuthorizationManager<MethodInvocation> {
        private final AuthorizationManager<MethodInvocation> real;

        Methods(AuthorizationManager<MethodInvocation> real) {
            this.real = real;
        }

        @Override
        public @Nullable AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> who, MethodInvocation call) {
            var target = AopUtils.getTargetClass(Objects.requireNonNull(call.getThis()));
            if (method == null || !AopUtils.getMostSpecificMethod(call.getMethod(), target).equals(method)) {
                return real.authorize(who, call);
            }
            var ofClass = AnnotatedElementUtils.findMergedAnnotation(target, PreAuthorize.class);
            if (!AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class) || ofClass == null) {
                return new AuthorizationDecision(true);
            }
            return new AuthorizationDecision(ExpressionUtils.evaluateAsBoolean(
                    new SpelExpressionParser().parseExpression(ofClass.value()), handler.createEvaluationContext(who, call)));
        }
    }

    private final class Views extends AccessAnnotationChecker {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasAccess(Class<?> type, Principal who, Function<String, Boolean> roles) {
            return type == view ? who != null : super.hasAccess(type, who, roles);
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            var field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException changed) {
            throw new IllegalStateException("the framework has changed", changed);
        }
    }

    private static Object get(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(Field field, Object of, Object value) {
        try {
            field.set(of, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
