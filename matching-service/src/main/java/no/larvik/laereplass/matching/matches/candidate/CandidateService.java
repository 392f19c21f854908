package no.larvik.laereplass.matching.matches.candidate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClient;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.matching.matches.Caseload;
import no.larvik.laereplass.matching.matches.Consents;
import no.larvik.laereplass.matching.matches.OnBehalf;
import no.larvik.laereplass.matching.matches.OwnCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the owner at the moment of the decision and keeps nothing. When there is no answer the exception goes up, and
 * nobody sees or does anything.
 */
@Component
class CandidateService implements Caseload, OwnCase, Consents {

    private static final int AT_ONCE = 500;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~@:|=-]{1,200}");

    private final ServiceClient candidates;

    CandidateService(ServiceClients services) {
        this.candidates = services.to("candidate-service");
    }

    @Override
    public Set<String> among(String subject, Set<String> candidateIds) {
        var mine = new HashSet<String>();
        var asked = List.copyOf(candidateIds);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            var batch = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            mine.addAll(ask(new Question(subject, batch)));
        }
        mine.retainAll(candidateIds);
        return mine;
    }

    @Override
    public Optional<String> candidateOf(String subject) {
        if (!PLAIN.matcher(subject).matches()) return Optional.empty();
        return candidates
                .get("/internal/candidates/by-subject/" + subject, Own.class)
                .map(Own::candidateId);
    }

    @Override
    public void give(String candidateId, String openingId, String matchId, @Nullable OnBehalf recorded) {
        var told = new HashMap<String, Object>(Map.of("matchId", matchId));
        if (recorded != null) {
            var at = Objects.requireNonNull(recorded.at(), "at").toString();
            told.put("onBehalf", Map.of("how", recorded.how().name(), "at", at));
        }
        candidates.put("/internal/candidates/" + candidateId + "/consents/openings/" + openingId, told);
    }

    @Override
    public void neverGiven(String candidateId, String openingId, String matchId) {
        candidates.delete(
                "/internal/candidates/" + candidateId + "/consents/openings/" + openingId + "/matches/" + matchId);
    }

    private List<String> ask(Question question) {
        try {
            return candidates.ask("/internal/caseload", question, Answer.class).candidateIds();
        } catch (Refused nobody) {
            return List.of();
        }
    }

    record Question(String subject, List<String> candidateIds) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<String> candidateIds) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Own(String candidateId) {}
}
