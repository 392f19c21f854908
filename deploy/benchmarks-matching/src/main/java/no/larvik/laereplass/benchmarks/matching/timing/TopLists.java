package no.larvik.laereplass.benchmarks.matching.timing;

import java.util.Arrays;
import java.util.Optional;

/** The best openings of consecutive young people, best first; -1 where a list has ended. */
public final class TopLists {

    public static final int LENGTH = 10;

    public final int from;
    public final int to;
    public final int[] openings;
    public final int[] hundredths;

    public TopLists(int from, int to) {
        this.from = from;
        this.to = to;
        openings = new int[(to - from) * LENGTH];
        hundredths = new int[(to - from) * LENGTH];
        Arrays.fill(openings, -1);
        Arrays.fill(hundredths, -1);
    }

    public void set(int person, int place, int opening, int score) {
        var at = (person - from) * LENGTH + place;
        openings[at] = opening;
        hundredths[at] = score;
    }

    public int opening(int person, int place) {
        return openings[(person - from) * LENGTH + place];
    }

    public int hundredths(int person, int place) {
        return hundredths[(person - from) * LENGTH + place];
    }

    /** The same lists for as many people from another number on. */
    public TopLists from(int first) {
        var moved = new TopLists(first, first + to - from);
        System.arraycopy(openings, 0, moved.openings, 0, openings.length);
        System.arraycopy(hundredths, 0, moved.hundredths, 0, hundredths.length);
        return moved;
    }

    public long filled() {
        return Arrays.stream(openings).filter(opening -> opening >= 0).count();
    }

    /** The first place of the people both know where id or score differ. */
    public Optional<String> differenceTo(TopLists other) {
        for (int person = Math.max(from, other.from); person < Math.min(to, other.to); person++) {
            for (int place = 0; place < LENGTH; place++) {
                var same = opening(person, place) == other.opening(person, place)
                        && hundredths(person, place) == other.hundredths(person, place);
                if (!same)
                    return Optional.of("person %d, place %d: opening %d with %d and opening %d with %d"
                            .formatted(
                                    person,
                                    place + 1,
                                    opening(person, place),
                                    hundredths(person, place),
                                    other.opening(person, place),
                                    other.hundredths(person, place)));
            }
        }
        return Optional.empty();
    }
}
