package id.latih.publicsite;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** Puts {@link UnreadRequests} in the place of Tomcat's own error report. The server is made before most beans are. */
@Component
class UnreadRequestsSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<PublicErrorPages> pages;
    private final ObjectProvider<ITemplateEngine> templates;

    UnreadRequestsSetup(ObjectProvider<PublicErrorPages> pages, ObjectProvider<ITemplateEngine> templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.getPipeline().addValve(new UnreadRequests(pages, templates));
            // otherwise the host adds its own behind it, which answers first
            host.setErrorReportValveClass(UnreadRequests.class.getName());
        });
    }
}
