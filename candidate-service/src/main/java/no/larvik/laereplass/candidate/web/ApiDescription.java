package no.larvik.laereplass.candidate.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.UUID;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.chassis.security.Caller;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code alone does not say to those who read the API's description. */
@Configuration
class ApiDescription {

    private static final String PROBLEM = "ProblemBody";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class)
                .replaceWithClass(CandidateId.class, UUID.class);
    }

    @Bean
    OpenAPI candidateApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("candidate-service")
                        .version("1")
                        .description("Young people's cases: who they are, what they wish, what they have agreed to."));
    }

    @Bean
    RequiredFields requiredFields() {
        return new RequiredFields();
    }

    /** Whatever goes wrong is a problem, at every address. */
    @Bean
    OpenApiCustomizer problemsEverywhere() {
        return api -> {
            ModelConverters.getInstance(true).readAll(ProblemBody.class).forEach(api.getComponents()::addSchemas);
            var content = new Content()
                    .addMediaType(
                            "application/problem+json",
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
            var answer = new ApiResponse().description("A problem (RFC 9457)").content(content);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse("default", answer));
        };
    }
}
