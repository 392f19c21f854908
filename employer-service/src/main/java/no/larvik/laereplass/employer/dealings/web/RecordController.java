package no.larvik.laereplass.employer.dealings.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.employer.dealings.Answering;
import no.larvik.laereplass.employer.dealings.ResponseRecord;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.web.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/employers/{id}/response-record")
class RecordController {

    private final Answering answering;

    RecordController(Answering answering) {
        this.answering = answering;
    }

    /** The last year; for staff and for the employer itself. */
    @GetMapping
    RecordBody read(Caller caller, @PathVariable String id) {
        return RecordBody.of(answering.recordOf(Actors.of(caller), new EmployerId(id)));
    }

    /**
     * @param answeredShare 0 to 1, of those that came to an end; null when none has
     * @param medianDays from seeing the card to the first word
     */
    record RecordBody(
            int presented,
            int waiting,
            int answered,
            int silent,
            int noes,
            @Nullable Double answeredShare,
            @Nullable Double medianDays) {

        static RecordBody of(ResponseRecord told) {
            return new RecordBody(
                    told.presented(),
                    told.waiting(),
                    told.answered(),
                    told.silent(),
                    told.noes(),
                    told.answeredShare(),
                    told.medianDays());
        }
    }
}
