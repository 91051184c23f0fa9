package id.latih.publicsite;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a page's {@link Words} and {@link PublicAddresses}, which the advice made, to methods that ask for them. */
@Configuration(proxyBeanMethods = false)
class PublicArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Words.class || parameter.getParameterType() == PublicAddresses.class;
    }

    @Override
    public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return page == null ? null : page.getModel().get(parameter.getParameterType() == Words.class ? "w" : "a");
    }
}
