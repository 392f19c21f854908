package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.candidate.Colleagues;
import no.larvik.laereplass.candidate.Standing;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole caseload of whoever acts, for the one service that finds out who waits for what. Ids, times and codes. */
@RestController
@OnlyFor("matching-service")
@RequestMapping("/internal/v1/cases")
class InternalCasesController {

    private final Colleagues colleagues;
    private final InstantSource clock;

    InternalCasesController(Colleagues colleagues, InstantSource clock) {
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping
    CasesBody cases(Caller caller) {
        return new CasesBody(colleagues.cases(Actors.of(caller), clock.instant()).stream()
                .map(CaseBody::of)
                .toList());
    }

    record CasesBody(List<CaseBody> cases) {}

    record CaseBody(
            String candidateId,
            Instant registeredAt,
            String status,
            @Nullable Instant consentAt,
            boolean paused,
            @Nullable String unreachable,
            List<String> professionals) {

        static CaseBody of(Standing standing) {
            return new CaseBody(
                    standing.id().value(),
                    standing.registeredAt(),
                    standing.status().name(),
                    standing.consentAt(),
                    standing.paused(),
                    standing.unreachable(),
                    standing.professionals());
        }
    }
}
