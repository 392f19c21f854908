package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Losses;
import no.larvik.laereplass.matching.scoring.Sphere;

/** One after the other, and no further than needed to see that somebody lacks too much. */
final class PlainReader implements Reader {

    @Override
    public long allowed(Lanes lanes, Question question) {
        var numbers = lanes.numbers;
        var end = question.layout.skills;
        var allowed = 0L;
        for (int row = 0; row < lanes.count; row++) {
            var lacking = numbers[Layout.CONDITIONS * Lanes.MOST + row] & question.words[Layout.CONDITIONS];
            for (int lane = Layout.CONDITIONS + 1; lane < end; lane++)
                lacking |= numbers[lane * Lanes.MOST + row] & question.words[lane];
            var tooLate = numbers[Layout.LAST * Lanes.MOST + row] - question.latest;
            allowed |= (long) ((lacking | -lacking | tooLate) >>> 31 ^ 1) << row; // no branch waits for any of them
        }
        return allowed;
    }

    @Override
    public long enough(Lanes lanes, Question question) {
        var numbers = lanes.numbers;
        var layout = question.layout;
        var spare = question.spare;
        var enough = 0L;
        for (var left = allowed(lanes, question); left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left);
            var indexes = numbers[Layout.INDEXES * Lanes.MOST + row] & 0xFFFF;
            var lost = question.days[question.daysFrom + (indexes & Layout.INDEX)]
                    + languageLost(indexes >> Layout.LANGUAGE & Layout.INDEX, question);
            if (lost > spare) continue;
            var skills = indexes >> question.skillsFrom & Layout.INDEX;
            skills = common(numbers, skills, layout.skills, layout.supports, row, question.words);
            lost += skills == 0 ? question.skillsUnknown : question.skills[skills];
            if (lost > spare) continue;
            var met = indexes >> question.surroundingsFrom & Layout.INDEX;
            met = common(numbers, met, layout.surroundings, layout.width, row, question.words);
            lost += met == 0 ? question.metUnknown : question.met[met];
            if (lost > spare) continue;
            var more = numbers[Layout.MORE_INDEXES * Lanes.MOST + row];
            lost += question.value[more >> Layout.VALUE];
            lost += question.cover[
                    common(numbers, more & Layout.INDEX, layout.supports, layout.surroundings, row, question.words)];
            if (lost > spare) continue;
            question.lost[row] = (short) lost;
            enough |= 1L << row;
        }
        return enough;
    }

    @Override
    public long within(Lanes lanes, long rows, Question question) {
        var points = lanes.points;
        var within = 0L;
        for (var left = rows; left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left);
            var chord = Sphere.squaredChord(
                    question.x,
                    question.y,
                    question.z,
                    points[row],
                    points[Lanes.MOST + row],
                    points[2 * Lanes.MOST + row]);
            question.chords[row] = chord;
            var tooFar = Float.floatToRawIntBits(question.furthest) - Float.floatToRawIntBits(chord);
            within |= (tooFar >>> 31 ^ 1L) << row;
        }
        return within;
    }

    private static int languageLost(int level, Question question) {
        return level < 2 ? question.languageUnknown : question.language[level];
    }

    private static int common(short[] numbers, int start, int from, int to, int row, short[] words) {
        var at = start;
        for (int lane = from; lane < to; lane++)
            at += Integer.bitCount(numbers[lane * Lanes.MOST + row] & words[lane] & 0xFFFF);
        return Math.min(at, Losses.STEPS - 1);
    }
}
