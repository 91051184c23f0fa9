package id.latih.operation;

import java.util.regex.Pattern;

import org.apache.catalina.Engine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Ends the number of each session with the name of the instance that holds it, so that a proxy sends its requests
 * there: {@code JSESSIONID=0123….a}. Without a name, sessions are as ever.
 */
@Component
class InstanceName implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]{0,20}");

    private final String name;

    InstanceName(@Value("${latih.instance}") String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("LATIH_INSTANCE has small letters and digits only, at most twenty: " + name);
        }
        this.name = name;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!name.isEmpty()) {
            factory.addContextCustomizers(context -> ((Engine) context.getParent().getParent()).setJvmRoute(name));
        }
    }
}
