package no.larvik.laereplass.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What was sent about a match or to a person, for staff who have the young person in their caseload; to others there is nothing. */
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

    /**
     * What one young person was told and is to be told, over every channel, newest first.
     *
     * @param from first day, in Norway; {@code null} from the beginning
     * @param until last day, in Norway; {@code null} to the end, also what is still to come
     * @throws NotificationProblem.DaysBackwards when the last day is before the first
     */
    public List<Delivery> toPerson(
            String candidateId,
            String staffSubject,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Inbox.@Nullable Place before,
            int limit) {
        if (from != null && until != null && until.isBefore(from)) throw new NotificationProblem.DaysBackwards();
        if (!caseload.among(Set.of(candidateId), staffSubject).contains(candidateId)) return List.of();
        var span = new Deliveries.Span(
                from == null ? null : NorwegianTime.beginningOf(from),
                until == null ? null : NorwegianTime.beginningOf(until.plusDays(1)));
        return deliveries.toCandidate(candidateId, span, before, limit);
    }
}
