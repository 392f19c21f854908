package no.larvik.laereplass.matching.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.rules.Preview.Change;
import no.larvik.laereplass.matching.rules.Preview.Sort;
import no.larvik.laereplass.matching.rules.Preview.Standing;
import no.larvik.laereplass.matching.scoring.Judgement;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.suggestions.Dealings;
import no.larvik.laereplass.matching.suggestions.Inputs;
import no.larvik.laereplass.matching.suggestions.PastDealings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes every young person's list twice, with two kernels, and tells the differences. */
@Service
public class Comparison {

    static final int FIRST = 10;
    static final int MOST_TOLD = 50;

    private static final Comparator<Change> GREATEST_FIRST = Comparator.comparing(Change::change)
            .thenComparing(Comparator.comparingInt(Comparison::leap).reversed())
            .thenComparing(Change::openingId);

    private final Market market;
    private final Inputs inputs;
    private final Dealings dealings;

    public Comparison(Market market, Inputs inputs, Dealings dealings) {
        this.market = market;
        this.inputs = inputs;
        this.dealings = dealings;
    }

    Preview between(Kernel before, Kernel after, String municipality) {
        var past = dealings.ofMunicipality(municipality);
        var openings = market.openings();
        var trades = new HashMap<String, String>();
        openings.forEach(opening -> trades.put(opening.id(), opening.place().trade()));
        var tally = new Tally();
        for (var candidate : market.candidatesOf(municipality)) {
            var now = list(candidate, openings, past, before);
            var then = list(candidate, openings, past, after);
            tally.add(now, then, trades);
        }
        return tally.preview();
    }

    private Map<String, Standing> list(
            Candidate candidate, Collection<Opening> openings, PastDealings past, Kernel kernel) {
        var best = openings.stream()
                .map(opening -> new Line(opening.id(), kernel.judge(inputs.of(candidate, opening, past))))
                .filter(line -> line.judgement.possible())
                .sorted(Line.BEST_FIRST)
                .limit(FIRST)
                .toList();
        var list = new HashMap<String, Standing>();
        for (int i = 0; i < best.size(); i++)
            list.put(best.get(i).openingId, best.get(i).at(i + 1));
        return list;
    }

    private static int leap(Change change) {
        var before = change.before();
        var after = change.after();
        return before == null || after == null ? FIRST : Math.abs(before.place() - after.place());
    }

    private record Line(String openingId, Judgement judgement) {

        static final Comparator<Line> BEST_FIRST = Comparator.<Line>comparingInt(line -> line.judgement.hundredths())
                .reversed()
                .thenComparing(Line::openingId);

        Standing at(int place) {
            return new Standing(place, judgement.score(), judgement.word());
        }
    }

    /** Counts as it goes; which list a change belongs to is forgotten at once. */
    private static final class Tally {

        private final List<Change> changes = new ArrayList<>();
        private final Set<String> openings = new HashSet<>();
        private int compared;
        private int people;
        private int words;

        void add(Map<String, Standing> now, Map<String, Standing> then, Map<String, String> trades) {
            var both = new TreeSet<>(now.keySet());
            both.addAll(then.keySet());
            compared += both.size();
            var changedBefore = changes.size();
            for (var opening : both) {
                var before = now.get(opening);
                var after = then.get(opening);
                if (before != null && after != null && before.word() != after.word()) words++;
                var sort = sort(before, after);
                if (sort == null) continue;
                openings.add(opening);
                changes.add(new Change(opening, trades.getOrDefault(opening, ""), sort, before, after));
            }
            if (changes.size() > changedBefore) people++;
        }

        Preview preview() {
            var told = changes.stream().sorted(GREATEST_FIRST).limit(MOST_TOLD).toList();
            return new Preview(compared, changes.size(), people, openings.size(), words, told);
        }

        private static @Nullable Sort sort(@Nullable Standing before, @Nullable Standing after) {
            if (before == null) return Sort.IN;
            if (after == null) return Sort.OUT;
            if (before.place() != after.place()) return after.place() < before.place() ? Sort.UP : Sort.DOWN;
            return before.word() == after.word() ? null : Sort.WORD;
        }
    }
}
