package no.larvik.laereplass.matching.fairness;

/**
 * How much of its own score a list keeps when it is shown in another order: the discounted sum of the scores shown
 * divided by that of the best order (nDCG with the score itself as gain).
 */
public final class ListQuality {

    private ListQuality() {}

    /** @param shown scores in the order shown @param best scores, highest first @return 0 to 1; 1 for an empty list */
    static double of(int[] shown, int[] best, long[] worth) {
        var ideal = gain(best, worth);
        return ideal == 0 ? 1 : gain(shown, worth) / ideal;
    }

    static double gain(int[] scores, long[] worth) {
        double gain = 0;
        for (int place = 0; place < Math.min(scores.length, worth.length); place++)
            gain += worth[place] * scores[place];
        return gain;
    }

    /**
     * The mean over all lists.
     *
     * @param plain per person openings, best first, with {@code scores} beside them
     * @param reranked the same openings in another order
     */
    public static double mean(int[][] plain, int[][] scores, int[][] reranked, int shown) {
        var worth = Discount.upTo(shown);
        double sum = 0;
        for (int person = 0; person < plain.length; person++)
            sum += of(scoresOf(reranked[person], plain[person], scores[person]), scores[person], worth);
        return plain.length == 0 ? 1 : sum / plain.length;
    }

    /** The worst of all lists. */
    public static double lowest(int[][] plain, int[][] scores, int[][] reranked, int shown) {
        var worth = Discount.upTo(shown);
        double lowest = 1;
        for (int person = 0; person < plain.length; person++) {
            var shownScores = scoresOf(reranked[person], plain[person], scores[person]);
            lowest = Math.min(lowest, of(shownScores, scores[person], worth));
        }
        return lowest;
    }

    private static int[] scoresOf(int[] reranked, int[] plain, int[] scores) {
        var found = new int[reranked.length];
        for (int place = 0; place < reranked.length; place++) {
            var at = 0;
            while (plain[at] != reranked[place]) at++;
            found[place] = scores[at];
        }
        return found;
    }
}
