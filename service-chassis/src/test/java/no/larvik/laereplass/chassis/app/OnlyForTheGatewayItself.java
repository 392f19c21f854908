package no.larvik.laereplass.chassis.app;

import no.larvik.laereplass.chassis.security.OnlyFor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OnlyFor(value = "gateway", itself = true)
class OnlyForTheGatewayItself {

    @GetMapping("/api/for-the-gateway")
    String answer() {
        return "gateway";
    }
}
