package no.larvik.laereplass.candidate.matching;

import java.util.Optional;
import java.util.regex.Pattern;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Disclosure;
import no.larvik.laereplass.candidate.Disclosures;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import org.springframework.stereotype.Component;

/** Asks on behalf of the one who asks us, each time anew. What is not clearly a yes is a no. */
@Component
class MatchingDisclosures implements Disclosures {

    private static final String MATCHING = "matching-service";
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final ServiceClients services;

    MatchingDisclosures(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Optional<Disclosure> of(String matchId) {
        if (!ID.matcher(matchId).matches()) return Optional.empty();
        try {
            return services.to(MATCHING)
                    .get("/internal/matches/" + matchId + "/disclosure", DisclosureV1.class)
                    .map(DisclosureV1::toDisclosure);
        } catch (Refused e) {
            return Optional.empty();
        } catch (Unavailable e) {
            throw new CandidateProblem.MatchUnanswered();
        }
    }
}
