package id.latih.publicsite;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import id.latih.core.SafeHeaders;

/**
 * Answers what Tomcat itself refuses before any filter sees it, such as an address longer than it reads: with our
 * error page and its headers, instead of Tomcat's own.
 */
class UnreadRequests extends ErrorReportValve {

    private final ObjectProvider<PublicErrorPages> pages;
    private final ObjectProvider<ITemplateEngine> templates;

    UnreadRequests(ObjectProvider<PublicErrorPages> pages, ObjectProvider<ITemplateEngine> templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()
                || !isReaderThere(response)) {
            return;
        }
        try {
            var page = pages.getObject().resolveErrorView(request.getRequest(), status, Map.of());
            var language = PublicAddresses.languageOf(request.getRequestURI() == null ? "" : request.getRequestURI());
            var html = templates.getObject().process(page.getViewName(), new Context(language, page.getModel()));
            SafeHeaders.refuse(response.getResponse(), status.value());
            response.setHeader("Content-Security-Policy", PublicWeb.CONTENT_SECURITY);
            response.setContentType("text/html;charset=UTF-8");
            response.getReporter().write(html);
            response.finishResponse();
        } catch (IOException gone) {
            // nobody reads it any more
        }
    }

    private static boolean isReaderThere(Response response) {
        var there = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, there);
        return there.get();
    }
}
