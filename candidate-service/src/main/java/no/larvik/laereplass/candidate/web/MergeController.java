package no.larvik.laereplass.candidate.web;

import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Merging;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two cases about one person. */
@RestController
@RequestMapping("/api/v1/candidates/{id}")
class MergeController {

    private final Merging merging;
    private final CandidateAnswers answers;

    MergeController(Merging merging, CandidateAnswers answers) {
        this.merging = merging;
        this.answers = answers;
    }

    @GetMapping("/duplicates")
    Page<AlikeBody> duplicates(@PathVariable CandidateId id, Caller caller) {
        return new Page<>(
                merging.alike(id, Actors.of(caller)).stream().map(AlikeBody::of).toList(), null);
    }

    /** This case stays, the other goes. */
    @PostMapping("/merges")
    ResponseEntity<CandidateBody> merge(@PathVariable CandidateId id, @RequestBody MergeBody body, Caller caller) {
        return answers.ok(merging.merge(id, SentId.required("other", body.other()), Actors.of(caller)));
    }

    record MergeBody(@Nullable String other) {}
}
