package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Formula;

/** What one place asks of seekers. */
final class AsksSeekers extends Asks {

    private int startFrom;
    private int lastStart;

    AsksSeekers(PairScore pairs, Reader reader) {
        super(pairs, reader, true);
        question.value = losses.value();
    }

    void start(Layout layout, long[] rows, int base) {
        var more = base + Entities.HALF;
        standAt(rows, base, pairs.shortening(pairs.times.quickestTo(PairScore.square(rows, more))));
        startFrom = PairScore.startFrom(rows, more);
        lastStart = PairScore.lastStart(rows, base);
        var skills = rows[more + Entities.SKILLS];
        var supports = rows[more + Entities.SUPPORTS];
        var surroundings = rows[more + Entities.SURROUNDINGS];
        var licences = rows[base + Entities.LICENCES];
        var kind = 1L << PairScore.kind(rows, base);
        var language = PairScore.askedLanguage(rows, base);
        question.mustNot(layout, layout.conditions(kind, licences), !layout.holds(kind, licences));
        question.skills(losses.skills(Long.bitCount(skills)), skills);
        question.supports(losses.coverOfEach(), supports);
        question.surroundings(losses.metOfEach(), surroundings);
        question.language(losses.languageAsked(language, PairScore.languageSupport(rows, more)), language);
        margin.start(Formula.FULL, skills != 0, language >= 0, surroundings != 0, supports != 0);
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
    long tooLate(int day) {
        return (long) day - lastStart;
    }

    @Override
    long wait(int day) {
        return (long) startFrom - day;
    }
}
