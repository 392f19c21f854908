package no.larvik.laereplass.candidate.web;

import java.time.InstantSource;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.StaffDirectory;
import no.larvik.laereplass.chassis.web.ETags;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Every answer that holds a case carries its version as ETag too. */
@Component
@EnableConfigurationProperties(Intake.class)
class CandidateAnswers {

    private final Intake intake;
    private final StaffDirectory directory;
    private final InstantSource clock;

    CandidateAnswers(Intake intake, StaffDirectory directory, InstantSource clock) {
        this.intake = intake;
        this.directory = directory;
        this.clock = clock;
    }

    CandidateBody body(Candidate candidate) {
        return CandidateBody.of(candidate, ContactPersonBody.of(candidate, intake, directory), clock.instant());
    }

    ResponseEntity<CandidateBody> ok(Candidate candidate) {
        return ResponseEntity.ok().eTag(ETags.of(candidate.version())).body(body(candidate));
    }

    ResponseEntity<CandidateBody> created(Candidate candidate) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(java.net.URI.create("/api/v1/candidates/" + candidate.id()))
                .eTag(ETags.of(candidate.version()))
                .body(body(candidate));
    }

    static ResponseEntity<Void> done(Candidate candidate) {
        return ResponseEntity.noContent().eTag(ETags.of(candidate.version())).build();
    }
}
