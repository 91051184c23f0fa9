package id.latih.publicsite.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;

/** What went wrong (RFC 9457). */
@Schema(description = "What went wrong, as RFC 9457 says it")
record Problem(String type, String title, int status, @Schema(description = "a sentence for people") String detail,
        @Schema(description = "the address that was asked for") String instance) {

    static Problem of(HttpStatus status, String detail, String instance) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, instance);
    }
}
