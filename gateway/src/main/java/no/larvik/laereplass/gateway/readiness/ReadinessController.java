package no.larvik.laereplass.gateway.readiness;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /livez}: this process runs. {@code /readyz}: the whole platform can be used. */
@RestController
class ReadinessController {

    private final Readiness readiness;

    ReadinessController(Readiness readiness) {
        this.readiness = readiness;
    }

    @GetMapping("/livez")
    Map<String, Boolean> live() {
        return Map.of("live", true);
    }

    @GetMapping("/readyz")
    ResponseEntity<Answer> ready() {
        var parts = readiness.ask();
        var all = !parts.containsValue(false);
        return ResponseEntity.status(all ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Answer(all, parts));
    }

    record Answer(boolean ready, Map<String, Boolean> parts) {}
}
