package no.larvik.laereplass.matching.engine;

/** What one seeker asks of places. */
final class AsksPlaces extends Asks {

    private int wanted;
    private int available;
    private float reach;

    AsksPlaces(PairScore pairs, Reader reader) {
        super(pairs, reader, false);
    }

    void start(long[] rows, int base, int tradeValue) {
        var more = base + Entities.HALF;
        standAt(rows, base, pairs.shortening(pairs.times.quickestFrom(PairScore.square(rows, more))));
        reach = chordOf(PairScore.reach(rows, base));
        wanted = PairScore.kinds(rows, base);
        available = PairScore.available(rows, base);
        margin.start(
                tradeValue,
                rows[more + Entities.SKILLS] != 0,
                PairScore.heldLanguage(rows, base) >= 0,
                rows[more + Entities.SURROUNDINGS] != 0,
                rows[more + Entities.SUPPORTS] != 0);
    }

    /** Before the first box. */
    void find(Layout layout, long[] rows, int base) {
        var more = base + Entities.HALF;
        var skills = rows[more + Entities.SKILLS];
        var supports = rows[more + Entities.SUPPORTS];
        var surroundings = rows[more + Entities.SURROUNDINGS];
        var language = PairScore.heldLanguage(rows, base);
        question.mustNot(layout, layout.conditions(~wanted, ~rows[base + Entities.LICENCES]), false);
        question.skills(losses.skillsOfEach(), skills);
        question.supports(losses.cover(Long.bitCount(supports)), supports);
        question.surroundings(losses.met(Long.bitCount(surroundings)), surroundings);
        question.language(losses.languageHeld(language), language);
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
    long tooLate(int day) {
        return (long) available - day;
    }

    @Override
    long wait(int day) {
        return (long) day - available;
    }
}
