package no.larvik.laereplass.candidate.web;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.Rule;
import org.jspecify.annotations.Nullable;

/** The id of a case in a body, where a path would say 404. */
final class SentId {

    private SentId() {}

    /** @throws CandidateProblem.InvalidFields when it is missing, or the id of nothing */
    static CandidateId required(String field, @Nullable String sent) {
        if (sent == null || sent.isBlank()) throw wrong(field, Rule.REQUIRED);
        try {
            return new CandidateId(sent);
        } catch (IllegalArgumentException notAnId) {
            throw wrong(field, Rule.UNKNOWN_CASE);
        }
    }

    private static CandidateProblem.InvalidFields wrong(String field, Rule rule) {
        return new CandidateProblem.InvalidFields(List.of(new Fault(field, rule, Map.of())));
    }
}
