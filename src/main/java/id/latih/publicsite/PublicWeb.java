package id.latih.publicsite;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import id.latih.core.SafeHeaders;

/** The public side's own chain: no session, no cookie, nobody signed in, nothing run but its own files. */
@Configuration(proxyBeanMethods = false)
class PublicWeb implements WebMvcConfigurer {

    static final String CONTENT_SECURITY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The portal's own files are asked for by their content's hash, so they may be kept for good. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/META-INF/resources/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(request -> PublicAddresses.isPublic(request) || isFile(request)
                        || UnknownAddresses.match(request))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // without a session there is nothing that somebody else's page could misuse
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .headers(PublicWeb::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        SafeHeaders.common(headers);
        headers.cacheControl(CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static boolean isFile(HttpServletRequest request) {
        return PublicAddresses.pathOf(request).startsWith("/assets/");
    }

    /** Behind the security chain, so that its headers are on what comes out of the cache too. */
    @Bean
    FilterRegistrationBean<ResponseCache> responseCacheInChain(ResponseCache cache) {
        var registration = new FilterRegistrationBean<>(cache);
        registration.setOrder(0);
        return registration;
    }

    /** A page has one address: the one without a slash at its end. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> oneAddress() {
        var paths = Stream.concat(PublicAddresses.PAGES.stream(), Stream.of("/kabari"))
                .flatMap(page -> Stream.of(page, PublicAddresses.english(page)))
                // nothing below /api is a page
                .filter(page -> !page.equals("/")).map(page -> page + (page.endsWith("/api") ? "/" : "/**"));
        var registration = new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler(paths.toArray(String[]::new))
                .redirect(HttpStatus.PERMANENT_REDIRECT).build());
        registration.setOrder(-2);
        return registration;
    }

    /** Tables are in no cache of ours; a reader who has one already is told so all the same. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tablesToCompare() {
        var filter = new ShallowEtagHeaderFilter();
        // a strong one would say that the packed and the plain table are the same bytes
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("*.csv");
        return registration;
    }

    /** In front of the cache, since the answer depends on who asks. */
    @Bean
    FilterRegistrationBean<LanguagePreference> languagePreference() {
        var registration = new FilterRegistrationBean<>(new LanguagePreference());
        registration.setOrder(-1);
        return registration;
    }

    /** The path alone says the language of a public page. */
    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return PublicAddresses.languageOf(PublicAddresses.pathOf(request));
            }

            @Override
            public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("the path says the language");
            }
        };
    }
}
