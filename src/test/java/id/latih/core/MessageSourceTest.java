package id.latih.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.DefaultResourceLoader;

class MessageSourceTest {

    private final Thread thread = Thread.currentThread();
    private final ClassLoader classes = thread.getContextClassLoader();

    @AfterEach
    void asBefore() {
        thread.setContextClassLoader(classes);
    }

    /** The packed portal's classes and texts are unknown to threads of the common pool. */
    @Test
    void whoeverAsksFirstFindsTheTexts() throws IOException {
        var messages = (ReloadableResourceBundleMessageSource) new CoreConfiguration().messageSource();
        messages.setResourceLoader(new DefaultResourceLoader() {
            @Override
            public ClassLoader getClassLoader() {
                return Thread.currentThread().getContextClassLoader();
            }
        });
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        assertThat(messages.getMessage("Sex.FEMALE", null, Languages.INDONESIAN)).isEqualTo("Perempuan");
        assertThat(messages.getMessage("Sex.FEMALE", null, Languages.ENGLISH)).isNotEqualTo("Perempuan");
    }
}
