package no.larvik.laereplass.matching.queue.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.queue.Day;
import no.larvik.laereplass.matching.queue.Kind;
import no.larvik.laereplass.matching.queue.Marked;
import org.jspecify.annotations.Nullable;

/**
 * @param counts of what is shown by kind, whatever kinds were asked for
 * @param hidden how many are put off
 * @param total how many there are of what was asked for; the list may be shorter
 */
record QueueBody(List<QueueItemBody> items, Map<Kind, Long> counts, long hidden, int total, Instant at) {

    static QueueBody of(Day day, List<Kind> kinds, boolean putOff, int limit) {
        var wanted = day.items().stream()
                .filter(marked -> marked.hidden() == putOff)
                .filter(marked ->
                        kinds.isEmpty() || kinds.contains(marked.item().kind()))
                .toList();
        var counts = day.items().stream()
                .filter(marked -> !marked.hidden())
                .collect(Collectors.groupingBy(
                        (Marked marked) -> marked.item().kind(), TreeMap::new, Collectors.counting()));
        return new QueueBody(
                wanted.stream().limit(limit).map(QueueItemBody::of).toList(),
                counts,
                day.items().stream().filter(Marked::hidden).count(),
                wanted.size(),
                day.at());
    }

    /**
     * @param why code of what exactly has happened
     * @param people ids of those a place fits, best first
     * @param assignee sign-in of whoever has taken it
     * @param until when it is shown again, while it is put off; null with {@code done}
     * @param done seen to: shown again only when something about it changes
     * @param mayTake sign-ins it can be handed to
     */
    record QueueItemBody(
            String key,
            Kind kind,
            String why,
            @Nullable String candidateId,
            @Nullable String openingId,
            @Nullable String matchId,
            @Nullable String journeyId,
            List<String> people,
            Instant since,
            Instant due,
            @Nullable String assignee,
            @Nullable Instant until,
            boolean done,
            boolean canBeDone,
            List<String> mayTake) {

        static QueueItemBody of(Marked marked) {
            var item = marked.item();
            var putOff = marked.hidden() ? marked.mark().putOff() : null;
            return new QueueItemBody(
                    item.key(),
                    item.kind(),
                    item.why(),
                    item.candidateId(),
                    item.openingId(),
                    item.matchId(),
                    item.journeyId(),
                    item.people(),
                    item.since(),
                    item.due(),
                    marked.mark().assignee(),
                    putOff == null ? null : putOff.until(),
                    putOff != null && putOff.until() == null,
                    item.kind().canBeDone(),
                    marked.mayTake().stream().sorted().toList());
        }
    }
}
