package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.engine.Engine;
import no.larvik.laereplass.matching.engine.Ranked;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.Word;
import org.springframework.stereotype.Service;

/** New places that fit well and stand among somebody's best. The lists stand ready, so that looking costs little. */
@Service
public class GoodPlaces {

    private static final int DAYS_TO_PROPOSE = 3;

    private final Engine engine;
    private final Kernels kernels;

    public GoodPlaces(Engine engine, Kernels kernels) {
        this.engine = engine;
        this.kernels = kernels;
    }

    Stream<Item> among(Map<String, Instant> published, List<Situation> situations, Today today) {
        if (published.isEmpty()) return Stream.empty();
        var fits = new LinkedHashMap<String, List<Ranked>>();
        for (var situation : situations) {
            if (!situation.about().searching() || situation.hasPlace()) continue;
            var best = engine.bestForCandidate(situation.about().candidateId(), Engine.KEPT, any -> true);
            for (var one : best) {
                if (published.containsKey(one.openingId()) && good(one) && !situation.dealtWith(one.openingId()))
                    fits.computeIfAbsent(one.openingId(), first -> new ArrayList<>())
                            .add(one);
            }
        }
        return fits.entrySet().stream().map(fit -> item(fit.getKey(), fit.getValue(), published, today));
    }

    private static Item item(String openingId, List<Ranked> fits, Map<String, Instant> published, Today today) {
        var since = published.getOrDefault(openingId, today.now());
        var people = fits.stream()
                .sorted(Comparator.comparingInt(Ranked::hundredths).reversed().thenComparing(Ranked::candidateId))
                .map(Ranked::candidateId)
                .toList();
        return Item.ofPlace(openingId, people, since, today.after(since, DAYS_TO_PROPOSE));
    }

    private boolean good(Ranked one) {
        return kernels.current().rules().word(one.hundredths() / 100.0) != Word.POSSIBLE;
    }
}
