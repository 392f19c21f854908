package no.larvik.laereplass.notification;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The young person's own history: what was sent by e-mail and SMS, and what did not arrive. */
@Service
public class SentToMe {

    static final int MOST = 100;

    private static final Set<DeliveryState> TOLD =
            Set.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.FAILED, DeliveryState.UNKNOWN);

    private final OwnCase ownCase;
    private final Deliveries deliveries;

    SentToMe(OwnCase ownCase, Deliveries deliveries) {
        this.ownCase = ownCase;
        this.deliveries = deliveries;
    }

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
