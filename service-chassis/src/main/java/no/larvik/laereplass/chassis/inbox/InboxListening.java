package no.larvik.laereplass.chassis.inbox;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.operation.Listening;

/** Counts what is parked, for each group and topic. */
final class InboxListening implements Listening {

    private final Supplier<List<Feed>> feeds;
    private final Map<String, Parking> parkings;

    InboxListening(Supplier<List<Feed>> feeds, Map<String, Parking> parkings) {
        this.feeds = feeds;
        this.parkings = parkings;
    }

    @Override
    public List<Parked> parked() {
        return parkings.entrySet().stream()
                .flatMap(each -> each.getValue().all().stream()
                        .collect(Collectors.groupingBy(ParkedRecord::topic, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(topic -> counted(each.getKey(), topic.getKey(), topic.getValue())))
                .sorted(Comparator.comparing(Parked::since))
                .toList();
    }

    @Override
    public List<String> silent() {
        return feeds.get().stream()
                .filter(feed -> feed.trouble().isPresent())
                .map(Feed::name)
                .toList();
    }

    private static Parked counted(String group, String topic, List<ParkedRecord> records) {
        var failed = records.stream().anyMatch(record -> !record.onlyFollows() && !record.waitsForAnother());
        return new Parked(
                group,
                topic,
                failed ? Why.FAILED : Why.MISSING,
                (int) records.stream().map(ParkedRecord::source).distinct().count(),
                records.size(),
                records.stream()
                        .map(ParkedRecord::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                records.stream().mapToInt(ParkedRecord::attempts).max().orElse(0));
    }
}
