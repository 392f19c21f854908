package no.larvik.laereplass.gateway.documentation;

import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The document for people; a production gateway has no need to show it. */
@RestController
@Profile("!production")
class ReadablePageController {

    private final ServiceDocuments documents;

    ReadablePageController(ServiceDocuments documents) {
        this.documents = documents;
    }

    @GetMapping(path = "/api/docs", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ReadablePage.of(documents.joined()));
    }
}
