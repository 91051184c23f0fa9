package id.latih.publicsite.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a parameter that the list does not know: a misspelt filter would otherwise find everything. */
class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(Api.class)) {
            var known = Arrays.stream(method.getMethodParameters()).map(MethodParameter::getParameterType)
                    .filter(Class::isRecord).flatMap(type -> Arrays.stream(type.getRecordComponents()))
                    .map(RecordComponent::getName).sorted().toList();
            request.getParameterMap().keySet().stream().filter(name -> !known.contains(name)).sorted().findFirst()
                    .ifPresent(name -> {
                        throw new WrongParameter(known.isEmpty() ? "This address takes no parameters."
                                : "There is no parameter of this name here. Known are: "
                                        + known.stream().collect(Collectors.joining(", ")) + ".");
                    });
        }
        return true;
    }
}
