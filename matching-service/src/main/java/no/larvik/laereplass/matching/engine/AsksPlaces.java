package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.Margin;

/** What one seeker asks of places. */
final class AsksPlaces extends Asks {

    private final Tally kinds = new Tally();
    private final Tally lacking = new Tally();
    private final Tally skills = new Tally();
    private final Tally preferred = new Tally();
    private final Tally needed = new Tally();
    private int language;
    private int wanted;
    private float reach;
    private int available;
    private boolean skilled;
    private int preferences;
    private int needs;
    private int support;

    AsksPlaces(PairScore pairs) {
        super(pairs);
    }

    void start(long[] rows, int base, int tradeValue) {
        var more = base + Entities.HALF;
        standAt(rows, base, pairs.shortening(pairs.times.quickestFrom(PairScore.square(rows, more))));
        reach = chordOf(PairScore.reach(rows, base));
        wanted = PairScore.kinds(rows, base);
        language = PairScore.heldLanguage(rows, base);
        available = PairScore.available(rows, base);
        skilled = rows[more + Entities.SKILLS] != 0;
        preferences = Long.bitCount(rows[more + Entities.SURROUNDINGS]);
        needs = Long.bitCount(rows[more + Entities.SUPPORTS]);
        margin.start(tradeValue, skilled, language >= 0, preferences > 0, needs > 0);
    }

    /** Before the first box: which planes to ask. */
    void find(Layout layout, long[] rows, int base) {
        var more = base + Entities.HALF;
        kinds.of(wanted, layout.kinds, layout.licences);
        lacking.of(~rows[base + Entities.LICENCES], layout.licences, layout.skills);
        skills.of(rows[more + Entities.SKILLS], layout.skills, layout.supports);
        preferred.of(rows[more + Entities.SURROUNDINGS], layout.surroundings, layout.size);
        needed.of(rows[more + Entities.SUPPORTS], layout.supports, layout.surroundings);
        support = layout.supports < layout.surroundings ? layout.supports : Layout.NOBODY;
    }

    @Override
    float reach(Box box) {
        return reach;
    }

    @Override
    int waits(Box box) {
        return (box.kinds() & wanted) == 0 || box.lastDay() < available ? -1 : days(available, box.firstDay());
    }

    @Override
    long allowed() {
        var bits = planes.bits;
        return kinds.any(bits) & bits[Layout.LAST + planes.lastStep(available)] & ~lacking.any(bits);
    }

    @Override
    void count() {
        var bits = planes.bits;
        if (skilled) skills.count(bits);
        if (preferences > 0) preferred.count(bits);
        if (needs > 0) needed.count(bits);
    }

    @Override
    long rich() {
        var bits = planes.bits;
        var rich = -1L;
        var days = days();
        if (days != Integer.MAX_VALUE) rich = ~bits[Layout.FIRST + planes.firstStep(available + days) + 1];
        if (skilled)
            rich &= skills.enough(bits, Layout.SKILL_COUNTS, margin.skills())
                    | where(margin.skillsUnknown(), bits[Layout.SKILL_COUNTS]);
        if (language >= 0) rich &= understood(bits);
        if (preferences > 0)
            rich &= preferred.atLeast(Margin.needed(preferences, margin.preferences()))
                    | where(margin.preferencesUnknown(), bits[Layout.SURROUNDING_COUNTS]);
        if (needs > 0) rich &= needed.atLeast(Margin.needed(needs, margin.cover()));
        return rich;
    }

    private long understood(long[] bits) {
        var told = bits[Layout.LANGUAGE];
        var less = language < Layout.BEST_LEVEL ? bits[Layout.LANGUAGE + language + 1] : 0;
        return told & ~less
                | where(margin.languageUnknown(), ~told)
                | where(margin.language(0), less)
                | where(margin.language(Formula.FULL / 2), less & bits[support]);
    }
}
