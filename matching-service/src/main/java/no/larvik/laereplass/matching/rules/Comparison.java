package no.larvik.laereplass.matching.rules;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.larvik.laereplass.matching.engine.Engine;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Employer;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.rules.Preview.Change;
import no.larvik.laereplass.matching.rules.Preview.Sort;
import no.larvik.laereplass.matching.rules.Preview.Standing;
import no.larvik.laereplass.matching.scoring.Judgement;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.Kernels;
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
    private final Dealings dealings;

    public Comparison(Market market, Dealings dealings) {
        this.market = market;
        this.dealings = dealings;
    }

    Preview between(Kernel before, Kernel after, String municipality) {
        var past = dealings.ofMunicipality(municipality);
        var openings = market.openings();
        var people = market.candidatesOf(municipality);
        var now = new Lists(before, people, openings, past);
        var then = new Lists(after, people, openings, past);
        var trades = new HashMap<String, String>();
        openings.forEach(opening -> trades.put(opening.id(), opening.place().trade()));
        var tally = new Tally();
        for (var candidate : people) tally.add(now.of(candidate), then.of(candidate), trades);
        return tally.preview();
    }

    /** Everybody's list by one kernel, in a market of its own: nothing that happens meanwhile blurs the comparison. */
    private final class Lists {

        private final Kernel kernel;
        private final PastDealings past;
        private final Market still = new Market(InstantSource.system());
        private final Inputs inputs = new Inputs(still);
        private final Engine engine;

        Lists(Kernel kernel, Collection<Candidate> people, Collection<Opening> openings, PastDealings past) {
            this.kernel = kernel;
            this.past = past;
            for (var opening : openings) {
                still.put(new Employer(opening.employerId(), market.approvalsOf(opening.employerId())));
                still.put(opening);
            }
            people.forEach(still::put);
            this.engine = new Engine(still, Kernels.only(kernel));
        }

        /** What has been between the two is not known to the engine, so each opening it offers is judged here. */
        Map<String, Standing> of(Candidate candidate) {
            var judged = new HashMap<String, Judgement>();
            var best = engine.bestForCandidate(
                    candidate.id(),
                    FIRST,
                    opening -> judged.computeIfAbsent(opening, id -> judged(candidate, id))
                            .possible());
            var list = new HashMap<String, Standing>();
            for (var ranked : best) {
                var judgement = Objects.requireNonNull(judged.get(ranked.openingId()));
                list.put(ranked.openingId(), new Standing(list.size() + 1, judgement.score(), judgement.word()));
            }
            return list;
        }

        private Judgement judged(Candidate candidate, String openingId) {
            var opening = still.opening(openingId).orElseThrow();
            return kernel.judge(inputs.of(candidate, opening, past));
        }
    }

    private static int leap(Change change) {
        var before = change.before();
        var after = change.after();
        return before == null || after == null ? FIRST : Math.abs(before.place() - after.place());
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
