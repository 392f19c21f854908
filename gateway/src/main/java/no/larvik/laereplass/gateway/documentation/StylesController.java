package no.larvik.laereplass.gateway.documentation;

import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The readable page's few lines of style, as a file because the content policy lets none stand in the page. */
@RestController
@Profile("!production")
class StylesController {

    @GetMapping(path = "/api/docs.css", produces = "text/css")
    ResponseEntity<Resource> styles() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(new ClassPathResource("pages/docs.css"));
    }
}
