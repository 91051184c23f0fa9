package id.latih.ui;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves the scripts of Vaadin's bundle, packed as they lie there. Their names change with their content, so a phone
 * may keep them for good; Vaadin itself would let it ask again after an hour.
 */
@Configuration(proxyBeanMethods = false)
class BundleCaching implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + BundleFiles.ADDRESS + "**").addResourceLocations("classpath:/" + BundleFiles.FOLDER)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true).addResolver(new EncodedResourceResolver());
    }
}
