package id.latih.publicsite.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;

import id.latih.core.NotFound;

/** Every other address of the open data: otherwise the signed-in side would answer it with its own page. */
@Api
@Hidden
class UnknownApi {

    @RequestMapping(path = {"", "/**"}, produces = MediaType.ALL_VALUE)
    void unknown(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod());
        }
        throw new NotFound("api", request.getRequestURI());
    }
}
