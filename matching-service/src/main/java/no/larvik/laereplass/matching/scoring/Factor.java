package no.larvik.laereplass.matching.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What makes one possible place fit better than another. The weights stand in the {@link RuleSet}. */
public enum Factor {
    /** The dearest wish counts most; a neighbour trade counts less than the wish it is close to. */
    TRADE_RANK(Factor::tradeRank),

    /** The nearer the better, levelling off: half at the distance the rule set names. */
    NEARNESS(Factor::nearness),

    /** Start and availability meet without waiting. */
    START_FITS(Factor::startFits),

    /** The share of the skills the work asks for that the young person brings. */
    SKILLS_IN_COMMON(Factor::skills),

    /** Enough Norwegian for this work, or needs support. Never where somebody comes from. */
    LANGUAGE(Factor::language),

    /** The share of the stated preferences that the workplace meets. */
    PREFERENCES(Factor::preferences),

    /** What the workplace can adapt covers what helps this person. Only ever counts in favour. */
    SUPPORT_COVERED(Factor::supports);

    /** The one adaptation that also counts for the language. */
    public static final String LANGUAGE_SUPPORT = "LANGUAGE_SUPPORT";

    private final Function<Pair, Measure> measure;

    Factor(Function<Pair, Measure> measure) {
        this.measure = measure;
    }

    Measure measure(Pair pair) {
        return measure.apply(pair);
    }

    /** A bonus comes on top: having a need can then never rank a person lower than not having it. */
    boolean onlyInFavour() {
        return this == SUPPORT_COVERED;
    }

    private static Measure tradeRank(Pair pair) {
        var fit = pair.tradeFit();
        var compared = Map.of("trade", pair.place().trade(), "rank", fit.rank(), "neighbour", fit.neighbour());
        if (!fit.wished()) return new Measure.Known(0, compared);
        return new Measure.Known(Formula.tradeRank(fit.rank(), fit.neighbour()), compared);
    }

    private static Measure nearness(Pair pair) {
        var compared = new HashMap<String, Object>();
        compared.put("distanceKm", Judgement.tenths(pair.distanceKm()));
        compared.put("reachKm", pair.seeker().reachKm());
        var travel = pair.travel();
        if (travel != null) {
            compared.put("minutes", travel.minutes());
            compared.put("mode", travel.mode().name());
            compared.put("travelKm", Judgement.tenths(pair.travelKm()));
        }
        return new Measure.Known(pair.formula().nearness(pair.travelKm()), compared);
    }

    private static Measure startFits(Pair pair) {
        var to = pair.place().startTo();
        var days = Formula.daysOfWaiting(
                pair.seeker().availableFrom().toEpochDay(),
                pair.place().startFrom().toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay());
        return new Measure.Known(pair.formula().startFits(days), Map.of("days", days));
    }

    private static Measure skills(Pair pair) {
        var asked = pair.place().skills();
        var held = pair.seeker().skills();
        if (asked.isEmpty()) return new Measure.NotAsked();
        if (held.isEmpty()) return new Measure.Unknown(Map.of("asked", new TreeSet<>(asked)));
        var common = common(asked, held);
        return new Measure.Known(share(common, asked), Map.of("asked", new TreeSet<>(asked), "held", common));
    }

    private static Measure language(Pair pair) {
        var asked = pair.place().languageLevel();
        var held = pair.seeker().languageLevel();
        if (asked == null) return new Measure.NotAsked();
        if (held == null) return new Measure.Unknown(Map.of("asked", asked.name()));
        var supported = pair.place().supports().contains(LANGUAGE_SUPPORT);
        var fit = Formula.language(asked.ordinal(), held.ordinal(), supported);
        if (held.covers(asked)) return new Measure.Known(fit, Map.of("fit", "ENOUGH"));
        return new Measure.Known(fit, Map.of("fit", "NEEDS_SUPPORT", "supported", supported));
    }

    private static Measure preferences(Pair pair) {
        var wished = pair.seeker().surroundings();
        var there = pair.place().surroundings();
        if (wished.isEmpty()) return new Measure.NotAsked();
        if (there.isEmpty()) return new Measure.Unknown(Map.of("wished", new TreeSet<>(wished)));
        var common = common(wished, there);
        return new Measure.Known(share(common, wished), Map.of("wished", new TreeSet<>(wished), "met", common));
    }

    private static Measure supports(Pair pair) {
        var helps = pair.seeker().supports();
        if (helps.isEmpty()) return new Measure.NotAsked();
        var covered = common(helps, pair.place().supports());
        return new Measure.Known(share(covered, helps), Map.of("covered", covered));
    }

    private static Set<String> common(Set<String> asked, Set<String> held) {
        var common = new TreeSet<>(asked);
        common.retainAll(held);
        return common;
    }

    private static int share(Set<String> part, Set<String> whole) {
        return Formula.share(part.size(), whole.size());
    }
}
