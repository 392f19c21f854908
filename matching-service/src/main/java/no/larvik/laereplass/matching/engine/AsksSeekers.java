package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.Margin;

/** What one place asks of seekers. */
final class AsksSeekers extends Asks {

    private final Tally licences = new Tally();
    private final Tally skills = new Tally();
    private final Tally there = new Tally();
    private final Tally given = new Tally();
    private int kind;
    private int language;
    private int startFrom;
    private int lastStart;
    private int asked;
    private int asksLicences;
    private boolean pleasant;
    private boolean supports;
    private boolean helps;

    AsksSeekers(PairScore pairs) {
        super(pairs);
    }

    void start(Layout layout, long[] rows, int base) {
        var more = base + Entities.HALF;
        standAt(rows, base, pairs.shortening(pairs.times.quickestTo(PairScore.square(rows, more))));
        var number = layout.kinds + PairScore.kind(rows, base);
        kind = number < layout.licences ? number : Layout.NOBODY;
        licences.of(rows[base + Entities.LICENCES], layout.licences, layout.skills);
        skills.of(rows[more + Entities.SKILLS], layout.skills, layout.supports);
        there.of(rows[more + Entities.SURROUNDINGS], layout.surroundings, layout.size);
        given.of(rows[more + Entities.SUPPORTS], layout.supports, layout.surroundings);
        asksLicences = Long.bitCount(rows[base + Entities.LICENCES]);
        language = PairScore.askedLanguage(rows, base);
        startFrom = PairScore.startFrom(rows, more);
        lastStart = PairScore.lastStart(rows, base);
        asked = Long.bitCount(rows[more + Entities.SKILLS]);
        pleasant = rows[more + Entities.SURROUNDINGS] != 0;
        supports = rows[more + Entities.SUPPORTS] != 0;
        helps = PairScore.languageSupport(rows, more) == 1;
        margin.start(Formula.FULL, asked > 0, language >= 0, pleasant, supports);
    }

    @Override
    float reach(Box box) {
        return chordOf(box.furthestReach());
    }

    @Override
    int waits(Box box) {
        return lastStart < box.firstDay() ? -1 : days(box.lastFirstDay(), startFrom);
    }

    @Override
    long allowed() {
        var bits = planes.bits;
        var allowed = bits[kind] & licences.all(bits, asksLicences);
        if (lastStart == PairScore.NO_LAST_START) return allowed;
        return allowed & ~bits[Layout.FIRST + planes.firstStep(lastStart) + 1];
    }

    @Override
    void count() {
        var bits = planes.bits;
        if (asked > 0) skills.count(bits);
        if (pleasant) there.count(bits);
        if (supports) given.count(bits);
    }

    @Override
    long rich() {
        var bits = planes.bits;
        var rich = bits[Layout.VALUES + Planes.valueStep(Math.max(0, Formula.FULL - margin.trade()))];
        var days = days();
        if (days != Integer.MAX_VALUE) rich &= bits[Layout.FIRST + planes.firstStep(startFrom - days)];
        if (asked > 0)
            rich &= skills.atLeast(Margin.needed(asked, margin.skills()))
                    | where(margin.skillsUnknown(), bits[Layout.SKILL_COUNTS]);
        if (language >= 0) rich &= understood(bits);
        if (pleasant)
            rich &= there.enough(bits, Layout.SURROUNDING_COUNTS, margin.preferences())
                    | where(margin.preferencesUnknown(), bits[Layout.SURROUNDING_COUNTS]);
        var uncovered = margin.cover();
        if (supports && uncovered < 1)
            rich &= given.enough(bits, Layout.SUPPORT_COUNTS, uncovered) & ~bits[Layout.SUPPORT_COUNTS];
        return rich;
    }

    private long understood(long[] bits) {
        var told = bits[Layout.LANGUAGE];
        return bits[Layout.LANGUAGE + language]
                | where(margin.languageUnknown(), ~told)
                | where(margin.language(helps ? Formula.FULL / 2 : 0), told);
    }
}
