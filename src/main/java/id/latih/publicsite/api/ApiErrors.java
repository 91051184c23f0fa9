package id.latih.publicsite.api;


import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import id.latih.core.ErrorId;
import id.latih.core.NotFound;

/** Errors as problem documents: what was wrong in a sentence, and nothing of how the portal is made. */
@RestControllerAdvice(annotations = Api.class)
@Order(0)
class ApiErrors {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Problem> missing(HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, "Nothing is published at this address.", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrong(WrongParameter wrong, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrong(MethodArgumentNotValidException wrong, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, WrongValues.sentence(wrong), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(InvalidParameterException wrong, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, "The parameters are not UTF-8 in percent encoding.", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrong(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        return problem(HttpStatus.METHOD_NOT_ALLOWED, "The open data can be read with GET, and not be written.", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> broken(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        // half a table is with its reader: only breaking it off says that it is not whole
        if (response.isCommitted()) {
            throw failure;
        }
        var id = ErrorId.log(log, request.getRequestURI(), failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "This cannot be answered right now. If it stays like this,"
                + " tell the office the code " + id + ".", request);
    }

    private static ResponseEntity<Problem> problem(HttpStatus status, String detail, HttpServletRequest request) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore()).body(Problem.of(status, detail, request.getRequestURI()));
    }
}
