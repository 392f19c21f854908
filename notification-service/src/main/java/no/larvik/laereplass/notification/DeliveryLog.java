package no.larvik.laereplass.notification;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What was sent about a match, for staff who have the young person in their caseload; to others there is nothing. */
@Service
public class DeliveryLog {

    private final Deliveries deliveries;
    private final Caseload caseload;

    DeliveryLog(Deliveries deliveries, Caseload caseload) {
        this.deliveries = deliveries;
        this.caseload = caseload;
    }

    public List<Delivery> of(String matchId, String staffSubject) {
        var all = deliveries.ofMatch(matchId);
        var candidates =
                all.stream().map(delivery -> delivery.match().candidateId()).collect(Collectors.toSet());
        if (candidates.isEmpty()) return List.of();
        var allowed = caseload.among(candidates, staffSubject);
        return all.stream()
                .filter(delivery -> allowed.contains(delivery.match().candidateId()))
                .toList();
    }
}
