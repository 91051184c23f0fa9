package id.latih.publicsite.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says of each address how it answers what it cannot. */
@Component
class DescribedErrors implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        ModelConverters.getInstance().readAll(Problem.class).forEach(description.getComponents()::addSchemas);
        description.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
            add(operation, "400", "a parameter is wrong");
            if (path.contains("{")) {
                add(operation, "404", "nothing is published at this address");
            }
            add(operation, "406", "neither JSON nor CSV is accepted");
        }));
    }

    private static void add(Operation operation, String status, String description) {
        operation.getResponses().addApiResponse(status, new ApiResponse().description(description)
                .content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }
}
