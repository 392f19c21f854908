package no.larvik.laereplass.matching.fairness;

/**
 * People who would rather have a place another person got and fit it at least as well as that person does. Their own
 * score says what they would rather have; a place that is not on their list is not wished for.
 *
 * @param people how many such there are
 * @param share of all who look, 0 to 1
 */
public record Envy(int people, double share) {

    /**
     * @param lists per person the openings that are possible, best first
     * @param scores beside them, in hundredths of a point
     * @param placedAt per person the opening that was got, or -1
     * @param openings how many there are
     */
    public static Envy of(int[][] lists, int[][] scores, int[] placedAt, int openings) {
        var weakest = new int[openings];
        java.util.Arrays.fill(weakest, Integer.MAX_VALUE);
        for (int person = 0; person < lists.length; person++) {
            var at = indexOf(lists[person], placedAt[person]);
            if (at >= 0) weakest[placedAt[person]] = Math.min(weakest[placedAt[person]], scores[person][at]);
        }
        var envious = 0;
        for (int person = 0; person < lists.length; person++) {
            if (envies(lists[person], scores[person], placedAt[person], weakest)) envious++;
        }
        return new Envy(envious, lists.length == 0 ? 0 : (double) envious / lists.length);
    }

    private static boolean envies(int[] list, int[] scores, int own, int[] weakest) {
        var at = indexOf(list, own);
        if (own >= 0 && at < 0) return false; // placed outside the list: nothing known to compare with
        var ownScore = at < 0 ? -1 : scores[at];
        for (int i = 0; i < list.length; i++) {
            if (scores[i] > ownScore && scores[i] >= weakest[list[i]]) return true;
        }
        return false;
    }

    private static int indexOf(int[] list, int opening) {
        for (int i = 0; i < list.length; i++) {
            if (list[i] == opening) return i;
        }
        return -1;
    }
}
