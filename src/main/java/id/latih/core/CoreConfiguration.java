package id.latih.core;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class CoreConfiguration {

    /** The portal's only source of the time; in WIB, so that {@code LocalDate.now(clock)} is the local day. */
    @Bean
    Clock clock() {
        return Clock.system(Dates.WIB);
    }

    /** Every bundle under {@code messages/}; Indonesian is the file without a language. */
    @Bean
    MessageSource messageSource() throws IOException {
        var bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(bundles).map(resource -> resource.getFilename())
                .filter(name -> !name.endsWith("_en.properties"))
                .map(name -> "classpath:messages/" + name.substring(0, name.lastIndexOf('.')))
                .sorted().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(false);
        source.setCacheSeconds(-1);
        // read here, by this thread: one of a pool that knows no class of ours would find none, and that is kept too
        Languages.ALL.forEach(language -> source.getMessage("", null, "", language));
        return source;
    }
}
