package id.latih.publicsite;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;

import id.latih.core.ErrorId;

/** What a browser shows where no page could answer at all, such as for a form sent to an address that takes none. */
@Component
class PublicErrorPages implements ErrorViewResolver {

    private static final Logger log = LoggerFactory.getLogger(PublicErrorPages.class);

    private final PublicAdvice advice;

    PublicErrorPages(PublicAdvice advice) {
        this.advice = advice;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> error) {
        var model = new ExtendedModelMap();
        var asked = new AskedFor(request);
        advice.describe(asked, model);
        if (status.is5xxServerError()) {
            var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown
                    : new IllegalStateException(status.toString());
            model.addAttribute("id", ErrorId.log(log, asked.getRequestURI(), failure));
            return new ModelAndView("public/broken", model, status);
        }
        return new ModelAndView(status == HttpStatus.NOT_FOUND ? "public/missing" : "public/refused", model, status);
    }

    /** The request as it came: by now it is one for the error page. Of some, not even the address was read. */
    private static final class AskedFor extends HttpServletRequestWrapper {

        AskedFor(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            var asked = getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original ? original
                    : super.getRequestURI();
            return asked == null || !asked.startsWith("/") ? "/" : asked;
        }
    }
}
