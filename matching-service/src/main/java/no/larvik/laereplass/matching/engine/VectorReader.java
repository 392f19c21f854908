package no.larvik.laereplass.matching.engine;

import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Thirty-two at once. Vectors stay inside of one method: handed from one to another they become objects unless the compiler
 * puts both together.
 */
final class VectorReader implements Reader {

    private static final VectorSpecies<Short> SPECIES = ShortVector.SPECIES_512;
    private static final int HALF = Lanes.MOST / 2;

    static boolean isWide() {
        return VectorShape.preferredShape().vectorBitSize() >= SPECIES.vectorBitSize();
    }

    @Override
    public long allowed(Lanes lanes, Question question) {
        return allowed(lanes.numbers, 0, question) | allowed(lanes.numbers, HALF, question) << HALF;
    }

    @Override
    public long enough(Lanes lanes, Question question) {
        return enough(lanes.numbers, 0, question) | enough(lanes.numbers, HALF, question) << HALF;
    }

    private static long allowed(short[] numbers, int at, Question question) {
        var lacking = told(numbers, Layout.CONDITIONS, at, question);
        for (int lane = Layout.CONDITIONS + 1; lane < question.layout.skills; lane++)
            lacking = lacking.or(told(numbers, lane, at, question));
        return lacking.compare(VectorOperators.EQ, (short) 0).toLong()
                & numbers(numbers, Layout.LAST, at)
                        .compare(VectorOperators.GE, question.latest)
                        .toLong();
    }

    private static long enough(short[] numbers, int at, Question question) {
        var layout = question.layout;
        var skills = numbers(numbers, Layout.SKILLS_FROM, at);
        for (int lane = layout.skills; lane < layout.supports; lane++)
            skills = skills.add(told(numbers, lane, at, question).lanewise(VectorOperators.BIT_COUNT));
        var supports = ShortVector.zero(SPECIES);
        for (int lane = layout.supports; lane < layout.surroundings; lane++)
            supports = supports.add(told(numbers, lane, at, question).lanewise(VectorOperators.BIT_COUNT));
        if (question.ofSeekers) supports = supports.add(numbers(numbers, Layout.SUPPORTS_FROM, at));
        var surroundings = numbers(numbers, Layout.SURROUNDINGS_FROM, at);
        for (int lane = layout.surroundings; lane < layout.width; lane++)
            surroundings = surroundings.add(told(numbers, lane, at, question).lanewise(VectorOperators.BIT_COUNT));
        var lost = numbers(numbers, Layout.DAYS, at)
                .selectFrom(ShortVector.fromArray(SPECIES, question.days, question.daysFrom))
                .add(numbers(numbers, Layout.LANGUAGE, at).selectFrom(table(question.language)))
                .add(skills.min((short) (HALF - 1)).selectFrom(table(question.skills)))
                .add(supports.min((short) (HALF - 1)).selectFrom(table(question.cover)))
                .add(surroundings.min((short) (HALF - 1)).selectFrom(table(question.met)));
        if (question.ofSeekers)
            lost = lost.add(numbers(numbers, Layout.VALUE, at).selectFrom(table(question.value)));
        lost.intoArray(question.lost, at);
        return lost.compare(VectorOperators.LE, question.spare).toLong() & allowed(numbers, at, question);
    }

    private static ShortVector numbers(short[] numbers, int lane, int at) {
        return ShortVector.fromArray(SPECIES, numbers, lane * Lanes.MOST + at);
    }

    private static ShortVector told(short[] numbers, int lane, int at, Question question) {
        return numbers(numbers, lane, at).and(question.words[lane]);
    }

    private static ShortVector table(short[] table) {
        return ShortVector.fromArray(SPECIES, table, 0);
    }
}
