package id.latih.testing;

import java.util.Comparator;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The portal's addresses through its filters, without a port: security, language, cache, the way into the open data. */
public final class PortalWeb {

    private PortalWeb() {
    }

    public static MockMvc of(WebApplicationContext context) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity());
        context.getBeansOfType(FilterRegistrationBean.class).values().stream()
                .sorted(Comparator.comparingInt(FilterRegistrationBean::getOrder))
                .filter(bean -> bean.getFilter().getClass().getPackageName().matches("id\\.latih.*|org\\.springframework\\.web\\.filter"))
                .forEach(bean -> add(builder, bean));
        return builder.build();
    }

    private static void add(DefaultMockMvcBuilder builder, FilterRegistrationBean<? extends Filter> bean) {
        builder.addFilter(bean.getFilter(), bean.getUrlPatterns().isEmpty() ? new String[] {"/*"}
                : bean.getUrlPatterns().toArray(String[]::new));
    }
}
