package no.larvik.laereplass.matching.insight;

import java.util.Arrays;
import java.util.Random;

/**
 * A few employers with a few places each, small enough to write down everything they could be as a reader sees them: the
 * totals, the employers' rows and the places' rows, as far as each is shown.
 */
final class TwoTables {

    private static final int LARGEST = 10;

    private final int[][] counts;
    private final int[] owner;
    private final int[] from;
    private final int[][] employers;
    private final int[] employerFrom;
    private final int steps;

    TwoTables(Random random) {
        var length = 1 + random.nextInt(2);
        owner = new int[2 + random.nextInt(4 - length)];
        for (int part = 1; part < owner.length; part++) owner[part] = owner[part - 1] + random.nextInt(2);
        counts = new int[owner.length][length];
        for (var row : counts) {
            row[0] = random.nextInt(LARGEST);
            if (length > 1) row[1] = random.nextInt(row[0] + 1);
        }
        employers = new int[owner[owner.length - 1] + 1][];
        for (int employer = 0; employer < employers.length; employer++)
            employers[employer] = WithholdingBelowTest.sum(partsOf(employer));
        var totals = WithholdingBelowTest.sum(employers);
        var withheld = Withholding.of(employers, employers, totals);
        int shown = 0;
        while (shown < length && !withheld.hidesTotal(shown)) shown++;
        steps = shown;
        from = new int[owner.length];
        employerFrom = new int[employers.length];
        for (int employer = 0; employer < employers.length; employer++) {
            while (employerFrom[employer] < steps && !withheld.hides(employer, employerFrom[employer]))
                employerFrom[employer]++;
            var below = withheld.below(employer, partsOf(employer), partsOf(employer));
            int at = 0;
            for (int part = 0; part < owner.length; part++) {
                if (owner[part] != employer) continue;
                while (from[part] < steps && !below.hides(at, from[part])) from[part]++;
                at++;
            }
        }
    }

    int parts() {
        return counts.length;
    }

    /** That the totals are shown of. */
    int steps() {
        return steps;
    }

    boolean isSmall(int part, int step) {
        return counts[part][step] < Withholding.SMALLEST_SHOWN;
    }

    boolean shows(int part, int step) {
        return step < from[part];
    }

    /** Whether there is a table that says what is shown, with this number there. */
    boolean mayBe(int part, int step, int value) {
        var left = new int[employers.length + 1][steps];
        for (int employer = 0; employer < employers.length; employer++)
            left[employer] = Arrays.copyOf(employers[employer], steps);
        left[employers.length] = Arrays.copyOf(WithholdingBelowTest.sum(employers), steps);
        return search(new int[counts.length][steps], left, 0, 0, part, step, value);
    }

    private boolean search(int[][] guess, int[][] left, int part, int step, int asked, int at, int value) {
        if (part == counts.length) return addsUp(left);
        if (step == steps) return search(guess, left, part + 1, 0, asked, at, value);
        var of = left[owner[part]];
        var all = left[employers.length];
        var most = Math.min(all[step], step == 0 ? all[step] : guess[part][step - 1]);
        if (step < employerFrom[owner[part]]) most = Math.min(most, of[step]);
        var only = part == asked && step == at ? value : only(part, step, of, all);
        for (int number = Math.max(0, only); number <= (only < 0 ? most : Math.min(only, most)); number++) {
            guess[part][step] = number;
            of[step] -= number;
            all[step] -= number;
            var found = search(guess, left, part, step + 1, asked, at, value);
            of[step] += number;
            all[step] += number;
            if (found) return true;
        }
        return false;
    }

    /** The one number it can be, or -1: what is shown, and what is left of a sum for its last part. */
    private int only(int part, int step, int[] of, int[] all) {
        if (step < from[part]) return counts[part][step];
        var last = part == counts.length - 1 || owner[part + 1] != owner[part];
        if (last && step < employerFrom[owner[part]]) return of[step];
        return part == counts.length - 1 ? all[step] : -1;
    }

    private boolean addsUp(int[][] left) {
        for (int employer = 0; employer < employers.length; employer++)
            for (int step = 0; step < employerFrom[employer]; step++) if (left[employer][step] != 0) return false;
        return Arrays.stream(left[employers.length]).allMatch(number -> number == 0);
    }

    private int[][] partsOf(int employer) {
        var parts = new int[owner.length][];
        int number = 0;
        for (int part = 0; part < owner.length; part++) if (owner[part] == employer) parts[number++] = counts[part];
        return Arrays.copyOf(parts, number);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(counts) + " of " + Arrays.toString(owner) + ", shown to " + Arrays.toString(from)
                + ", employers to " + Arrays.toString(employerFrom);
    }
}
