package no.larvik.laereplass.chassis.app;

import no.larvik.laereplass.chassis.security.OnlyFor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OnlyFor("matching-service")
class OnlyForMatching {

    @GetMapping("/internal/for-matching")
    String answer() {
        return "matching";
    }
}
