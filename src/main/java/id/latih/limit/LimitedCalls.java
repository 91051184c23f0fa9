package id.latih.limit;

import java.util.Optional;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import id.latih.core.CurrentUser;

/** Counts the calls of the methods marked {@link Limited}, in front of their transactions. */
@Configuration(proxyBeanMethods = false)
class LimitedCalls {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor limitedMethods(ObjectProvider<Limits> limits, ObjectProvider<CurrentUser> currentUser) {
        MethodInterceptor count = call -> {
            var limited = AnnotationUtils.getAnnotation(call.getMethod(), Limited.class);
            who(currentUser.getObject()).ifPresent(who -> limits.getObject().check(limited.value(), who));
            for (var limit : limited.network()) {
                network().ifPresent(from -> limits.getObject().check(limit, from));
            }
            return call.proceed();
        };
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(Limited.class), count);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** Nobody where the portal itself calls. */
    private static Optional<String> who(CurrentUser currentUser) {
        return currentUser.find().map(user -> "account " + user.accountId()).or(LimitedCalls::network);
    }

    private static Optional<String> network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Optional.ofNullable(web.getRequest().getRemoteAddr()).map(ClientNetwork::of) : Optional.empty();
    }
}
