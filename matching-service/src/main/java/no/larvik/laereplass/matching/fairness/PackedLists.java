package no.larvik.laereplass.matching.fairness;

import java.util.Arrays;

/** All lists behind one another in plain arrays, in an order that can be changed list by list. */
final class PackedLists {

    private final int[] from;
    private final int[] openings;
    private final int[] scores;
    private final double[] ideal;
    private final double[] values;
    private final byte[] lastShare;
    private final long[] worth;

    PackedLists(int[][] lists, int[][] scored, int shown) {
        from = new int[lists.length + 1];
        var longest = 0;
        for (int person = 0; person < lists.length; person++) {
            if (lists[person].length != scored[person].length)
                throw new IllegalArgumentException("list " + person + " and its scores differ in length");
            from[person + 1] = from[person] + lists[person].length;
            longest = Math.max(longest, lists[person].length);
        }
        openings = new int[from[lists.length]];
        scores = new int[from[lists.length]];
        ideal = new double[lists.length];
        values = new double[longest];
        lastShare = new byte[lists.length];
        worth = Discount.upTo(shown);
        for (int person = 0; person < lists.length; person++) {
            System.arraycopy(lists[person], 0, openings, from[person], lists[person].length);
            System.arraycopy(scored[person], 0, scores, from[person], lists[person].length);
            ideal[person] = gain(person);
        }
    }

    long[] exposure(int count) {
        var sums = new long[count];
        for (int person = 0; person < ideal.length; person++) {
            var end = Math.min(from[person + 1], from[person] + worth.length);
            for (int at = from[person]; at < end; at++) sums[openings[at]] += worth[at - from[person]];
        }
        return sums;
    }

    int[] order() {
        return openings.clone();
    }

    int[][] unpack(int[] order) {
        var lists = new int[ideal.length][];
        for (int person = 0; person < lists.length; person++)
            lists[person] = Arrays.copyOfRange(order, from[person], from[person + 1]);
        return lists;
    }

    /**
     * Orders every list by score minus the largest of the shares of the prices that leaves it the lowest quality. Starts
     * looking one share above where the list stood last.
     *
     * @param shares falling; the last is 0
     * @return the mean quality
     */
    double sort(double[] prices, double[] shares, double lowestQuality) {
        double sum = 0;
        for (int person = 0; person < ideal.length; person++) {
            var share = Math.max(0, lastShare[person] - 1);
            var quality = sorted(person, prices, shares[share]);
            while (quality < lowestQuality && share < shares.length - 1) {
                quality = sorted(person, prices, shares[++share]);
            }
            lastShare[person] = (byte) share;
            sum += quality;
        }
        return ideal.length == 0 ? 1 : sum / ideal.length;
    }

    /** By insertion: the lists are short and nearly in order after the first rounds. Equal values: lower opening first. */
    private double sorted(int person, double[] prices, double share) {
        var start = from[person];
        for (int next = start; next < from[person + 1]; next++) {
            var opening = openings[next];
            var score = scores[next];
            var value = score - share * prices[opening];
            var at = next;
            while (at > start
                    && (values[at - 1 - start] < value
                            || values[at - 1 - start] == value && openings[at - 1] > opening)) {
                openings[at] = openings[at - 1];
                scores[at] = scores[at - 1];
                values[at - start] = values[at - 1 - start];
                at--;
            }
            openings[at] = opening;
            scores[at] = score;
            values[at - start] = value;
        }
        return ideal[person] == 0 ? 1 : gain(person) / ideal[person];
    }

    private double gain(int person) {
        double gain = 0;
        var end = Math.min(from[person + 1], from[person] + worth.length);
        for (int at = from[person]; at < end; at++) gain += worth[at - from[person]] * scores[at];
        return gain;
    }
}
