package no.larvik.laereplass.matching.voices.web;

import jakarta.validation.Valid;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Telling;
import no.larvik.laereplass.matching.web.People;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the young person of the match alone: 404 for everybody else, whatever else they see of it. */
@RestController
@RequestMapping("/api/v1/matches/{id}/voices")
class VoiceController {

    private final Telling telling;

    VoiceController(Telling telling) {
        this.telling = telling;
    }

    @GetMapping
    VoicesBody voices(@PathVariable String id, Caller caller) {
        return VoicesBody.of(telling.told(id, People.of(caller)));
    }

    @PutMapping("/{moment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tellHowItWas(
            @PathVariable String id,
            @PathVariable Moment moment,
            @Valid @RequestBody VoiceRequest request,
            Caller caller) {
        telling.tell(id, moment, request.feeling(), request.clear(), People.of(caller));
    }

    @DeleteMapping("/{moment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeVoiceBack(@PathVariable String id, @PathVariable Moment moment, Caller caller) {
        telling.takeBack(id, moment, People.of(caller));
    }
}
