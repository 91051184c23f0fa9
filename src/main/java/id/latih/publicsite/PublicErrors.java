package id.latih.publicsite;


import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

import id.latih.core.ErrorId;
import id.latih.core.NotFound;

/** What a public page shows where its address names nothing, or where it fails. */
@ControllerAdvice(annotations = PublicPage.class)
class PublicErrors {

    private static final Logger log = LoggerFactory.getLogger(PublicErrors.class);

    private final PublicAdvice advice;

    PublicErrors(PublicAdvice advice) {
        this.advice = advice;
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        return page("public/missing", request, response);
    }

    /** Such as {@code ?q=%FF}: what was asked for cannot even be read. */
    @ExceptionHandler(InvalidParameterException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ModelAndView unreadable(HttpServletRequest request, HttpServletResponse response) {
        var page = page("public/refused", request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page;
    }

    /** Nobody is told what failed, but a number that the log knows. */
    @ExceptionHandler(Exception.class)
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    ModelAndView broken(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        var id = ErrorId.log(log, request.getRequestURI(), failure);
        var page = page("public/broken", request, response).addObject("id", id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page;
    }

    private ModelAndView page(String view, HttpServletRequest request, HttpServletResponse response) {
        var model = new ExtendedModelMap();
        advice.common(request, response, model);
        return new ModelAndView(view, model);
    }
}
