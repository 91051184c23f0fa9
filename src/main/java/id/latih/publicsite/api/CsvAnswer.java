package id.latih.publicsite.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** Says in the description that the answer is a table. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", description = "UTF-8 with a byte order mark, as RFC 4180 says, with a header row",
        content = @Content(mediaType = Csv.TYPE, schema = @Schema(type = "string")))
@interface CsvAnswer {
}
