package no.larvik.laereplass.notification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The young person's own history: what was sent by e-mail and SMS, and what did not arrive. */
@Service
public class SentToMe {

    static final int MOST = 100;

    /** More than anybody is sent in all the years; only so that no answer grows without end. */
    static final int ALL = 10_000;

    private static final Set<DeliveryState> TOLD =
            Set.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.FAILED, DeliveryState.UNKNOWN);

    private final OwnCase ownCase;
    private final Caseload caseload;
    private final Deliveries deliveries;
    private final Choices choices;

    SentToMe(OwnCase ownCase, Caseload caseload, Deliveries deliveries, Choices choices) {
        this.ownCase = ownCase;
        this.caseload = caseload;
        this.deliveries = deliveries;
        this.choices = choices;
    }

    /**
     * All that one young person was told, what stands on the page included, and how they want to be told: for themselves
     * to take along (GDPR art. 15 and 20), or for staff who do it for somebody without a sign-in.
     *
     * @param staff whether the one who asks works here; else only the young person's own sign-in is answered
     * @return empty for everybody else
     */
    public Optional<Kept> kept(String candidateId, String subject, boolean staff) {
        var own = !staff && ownCase.of(subject).filter(candidateId::equals).isPresent();
        var asked = staff && caseload.among(Set.of(candidateId), subject).contains(candidateId);
        if (!own && !asked) return Optional.empty();
        var told = deliveries.ofCandidate(candidateId, ALL).stream()
                .filter(delivery -> TOLD.contains(delivery.state()))
                .toList();
        return Optional.of(new Kept(told, own ? choices.of(subject) : null));
    }

    /**
     * @param told newest first
     * @param choice null for somebody without a sign-in, who has chosen nothing
     */
    public record Kept(List<Delivery> told, @Nullable Choice choice) {}

    /** Newest first; empty for whoever has no case. */
    public List<Delivery> of(String subject) {
        return ownCase.of(subject)
                .map(candidateId -> deliveries.ofCandidate(candidateId, MOST).stream()
                        .filter(delivery -> delivery.channel() != Channel.INBOX)
                        .filter(delivery -> TOLD.contains(delivery.state()))
                        .toList())
                .orElseGet(List::of);
    }
}
