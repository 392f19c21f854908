package no.larvik.laereplass.matching.formidling.web;

import java.time.LocalDate;
import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.formidling.Reminding;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For notification-service alone: whether a day still concerns a young person, right before they are told of it. */
@RestController
@OnlyFor("notification-service")
class InternalDayController {

    private final Reminding reminding;

    InternalDayController(Reminding reminding) {
        this.reminding = reminding;
    }

    @GetMapping("/internal/v1/formidling/{id}")
    DayBody standingDay(@PathVariable String id) {
        return reminding
                .standing(id)
                .map(day -> new DayBody(id, day))
                .orElseThrow(() -> new MatchingProblem.NotFound(id));
    }

    record DayBody(String id, LocalDate day) {}
}
