package no.larvik.laereplass.matching.engine;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Thirty-two at once. Vectors stay inside of one method: handed from one to another they become objects unless the compiler
 * puts both together.
 */
final class VectorReader implements Reader {

    private static final VectorSpecies<Short> SPECIES = ShortVector.SPECIES_512;
    private static final VectorSpecies<Float> POINTS = FloatVector.SPECIES_512;
    private static final int AT_ONCE = SPECIES.length();
    private static final short LAST = (short) (AT_ONCE - 1);
    private static final VectorMask<Short> FIRST = VectorMask.fromLong(SPECIES, 1);
    private static final VectorMask<Short> FIRST_TWO = VectorMask.fromLong(SPECIES, 3);

    static boolean isWide() {
        return VectorShape.preferredShape().vectorBitSize() >= SPECIES.vectorBitSize();
    }

    @Override
    public long allowed(Lanes lanes, Question question) {
        var allowed = 0L;
        for (int at = 0; at < Lanes.MOST; at += AT_ONCE) allowed |= allowed(lanes.numbers, at, question) << at;
        return allowed;
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

    @Override
    public long enough(Lanes lanes, Question question) {
        var numbers = lanes.numbers;
        var layout = question.layout;
        var days = ShortVector.fromArray(SPECIES, question.days, question.daysFrom);
        var languages = table(question.language).blend(question.languageUnknown, FIRST_TWO);
        var skill = table(question.skills).blend(question.skillsUnknown, FIRST);
        var met = table(question.met).blend(question.metUnknown, FIRST);
        var cover = table(question.cover);
        var value = table(question.value);
        var enough = 0L;
        for (int at = 0; at < Lanes.MOST; at += AT_ONCE) {
            var indexes = numbers(numbers, Layout.INDEXES, at);
            var more = numbers(numbers, Layout.MORE_INDEXES, at);
            var skills = index(indexes, question.skillsFrom);
            for (int lane = layout.skills; lane < layout.supports; lane++)
                skills = skills.add(told(numbers, lane, at, question).lanewise(VectorOperators.BIT_COUNT));
            var supports = index(more, 0);
            for (int lane = layout.supports; lane < layout.surroundings; lane++)
                supports = supports.add(told(numbers, lane, at, question).lanewise(VectorOperators.BIT_COUNT));
            var surroundings = index(indexes, question.surroundingsFrom);
            for (int lane = layout.surroundings; lane < layout.width; lane++)
                surroundings =
                        surroundings.add(told(numbers, lane, at, question).lanewise(VectorOperators.BIT_COUNT));
            var lost = index(indexes, 0)
                    .selectFrom(days)
                    .add(index(indexes, Layout.LANGUAGE).selectFrom(languages))
                    .add(index(more, Layout.VALUE).selectFrom(value))
                    .add(skills.min(LAST).selectFrom(skill))
                    .add(supports.min(LAST).selectFrom(cover))
                    .add(surroundings.min(LAST).selectFrom(met));
            lost.intoArray(question.lost, at);
            enough |=
                    (lost.compare(VectorOperators.LE, question.spare).toLong() & allowed(numbers, at, question)) << at;
        }
        return enough;
    }

    @Override
    public long within(Lanes lanes, long rows, Question question) {
        var within = 0L;
        for (int at = 0; at < Lanes.MOST; at += POINTS.length()) {
            var x = FloatVector.broadcast(POINTS, question.x).sub(points(lanes.points, at));
            var y = FloatVector.broadcast(POINTS, question.y).sub(points(lanes.points, Lanes.MOST + at));
            var z = FloatVector.broadcast(POINTS, question.z).sub(points(lanes.points, 2 * Lanes.MOST + at));
            var chords = x.mul(x).add(y.mul(y)).add(z.mul(z));
            chords.intoArray(question.chords, at);
            within |= chords.compare(VectorOperators.LE, question.furthest).toLong() << at;
        }
        return within & rows;
    }

    private static FloatVector points(float[] points, int at) {
        return FloatVector.fromArray(POINTS, points, at);
    }

    private static ShortVector numbers(short[] numbers, int lane, int at) {
        return ShortVector.fromArray(SPECIES, numbers, lane * Lanes.MOST + at);
    }

    private static ShortVector told(short[] numbers, int lane, int at, Question question) {
        return numbers(numbers, lane, at).and(question.words[lane]);
    }

    private static ShortVector index(ShortVector indexes, int from) {
        return indexes.lanewise(VectorOperators.LSHR, from).and((short) Layout.INDEX);
    }

    private static ShortVector table(short[] table) {
        return ShortVector.fromArray(SPECIES, table, 0);
    }
}
