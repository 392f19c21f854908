package no.larvik.laereplass.notification.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code alone does not say to those who read the API's description. */
@Configuration
class ApiDescription {

    @Bean
    OpenAPI notificationApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("notification-service")
                        .version("1")
                        .description("Everybody's inbox, and for staff what was sent about a match."));
    }
}
