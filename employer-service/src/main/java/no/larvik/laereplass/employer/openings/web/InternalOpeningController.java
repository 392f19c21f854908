package no.larvik.laereplass.employer.openings.web;

import java.util.List;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.OpeningProblem;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.openings.Status;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For other services only: what an opening asks everybody who says yes, as it stands now. */
@RestController
@RequestMapping("/internal/openings")
class InternalOpeningController {

    private final Openings openings;

    InternalOpeningController(Openings openings) {
        this.openings = openings;
    }

    @GetMapping("/{id}/questions")
    QuestionsBody questions(@PathVariable String id) {
        var opening = openings.find(new OpeningId(id)).orElseThrow(OpeningProblem.Unknown::new);
        if (opening.status() == Status.DRAFT) throw new OpeningProblem.Unknown();
        return new QuestionsBody(opening.terms().details().questions().stream()
                .map(DetailsBody.QuestionBody::of)
                .toList());
    }

    record QuestionsBody(List<DetailsBody.QuestionBody> questions) {}
}
