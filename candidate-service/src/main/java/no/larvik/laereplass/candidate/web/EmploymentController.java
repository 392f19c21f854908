package no.larvik.laereplass.candidate.web;

import no.larvik.laereplass.candidate.Staffing;
import no.larvik.laereplass.chassis.security.OnlyFor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The gateway tells who no longer follows young people up, and who does again. On its own account: what it asks for
 * somebody else is refused here.
 */
@RestController
@OnlyFor(value = "gateway", itself = true)
@RequestMapping("/api/v1/staff")
class EmploymentController {

    private final Staffing staffing;

    EmploymentController(Staffing staffing) {
        this.staffing = staffing;
    }

    @PutMapping("/{subject}/employment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void worksHere(@PathVariable String subject, @RequestBody EmploymentV1 body) {
        if (body.municipality() != null) staffing.worksHere(subject, body.municipality(), body.followsUp());
    }

    record EmploymentV1(@Nullable String municipality, boolean followsUp) {}
}
