package id.latih.publicsite.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

import id.latih.core.PortalAddress;
import id.latih.limit.Limits;

/** The open data's way in, and what its description says at the top. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    /** Behind the security chain (-100), before the cache (0). */
    private static final int ORDER = -10;
    static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns(ApiAddresses.ROOT + "/**");
    }

    @Bean
    FilterRegistrationBean<ApiGate> apiGate(JsonMapper json, Limits limits) {
        var registration = new FilterRegistrationBean<>(new ApiGate(json, limits));
        registration.addUrlPatterns(ApiAddresses.ROOT + "/*");
        registration.setOrder(ORDER);
        return registration;
    }

    @Bean
    OpenAPI openData(PortalAddress portal) {
        return new OpenAPI().addServersItem(new Server().url(portal.base()))
                .info(new Info().title("Latih open data").version("1")
                        .description("Free vocational training of the manpower office of Serang Regency and its"
                                + " partner institutes. Read-only, without a key. Every list is there as CSV too.")
                        .license(new License().name("CC BY 4.0").url(LICENSE)));
    }
}
