package no.larvik.laereplass.matching.allocation;

/**
 * Whom a plan is for, on plain arrays: young people and openings are numbers from 0.
 *
 * @param wishes by young person: openings, best first, none twice
 * @param scores by young person, in the same order: hundredths of a point, 0 to 10,000
 * @param seats by opening: free seats, 0 or more
 */
@SuppressWarnings("ArrayRecordComponent")
public record Lists(int[][] wishes, int[][] scores, int[] seats) {

    /** Nobody, or no place. */
    public static final int NOWHERE = -1;

    public Lists {
        if (wishes.length != scores.length) throw new IllegalArgumentException("a list without scores");
        for (int person = 0; person < wishes.length; person++) {
            if (wishes[person].length != scores[person].length)
                throw new IllegalArgumentException("scores do not belong to the list of " + person);
            for (var opening : wishes[person]) {
                if (opening < 0 || opening >= seats.length) throw new IllegalArgumentException("no opening " + opening);
            }
        }
    }

    public int people() {
        return wishes.length;
    }

    public int openings() {
        return seats.length;
    }

    public int pairs() {
        var pairs = 0;
        for (var list : wishes) pairs += list.length;
        return pairs;
    }

    /** Place of an opening on somebody's list, from 0; {@link #NOWHERE} when it is not there. */
    public int rank(int person, int opening) {
        var list = wishes[person];
        for (int rank = 0; rank < list.length; rank++) {
            if (list[rank] == opening) return rank;
        }
        return NOWHERE;
    }
}
