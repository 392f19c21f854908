package no.larvik.laereplass.matching.fairness;

/**
 * How likely it is that a group gets so few places, or fewer, when places fall on people regardless of group: Fisher's
 * exact test, one-sided (Fisher 1935). Never says "rare" too often, however small the group.
 */
final class ExactTest {

    private ExactTest() {}

    /** @return probability, 0 to 1 */
    static double soFew(Count group, Count everybody) {
        var others = everybody.people() - group.people();
        var least = Math.max(0, everybody.placed() - others);
        var all = logChoose(everybody.people(), everybody.placed());
        double sum = 0;
        for (int placed = group.placed(); placed >= least; placed--) {
            var term =
                    Math.exp(logChoose(group.people(), placed) + logChoose(others, everybody.placed() - placed) - all);
            sum += term;
            if (placed < group.placed() && term < sum * 1e-12) break;
        }
        return Math.min(1, sum);
    }

    private static double logChoose(int n, int k) {
        return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    }

    /** Exact up to 256, then Stirling's series, whose error there is below 1e-12. */
    private static double logFactorial(int n) {
        if (n < SMALL.length) return SMALL[n];
        double x = n;
        return x * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI * x) + 1 / (12 * x) - 1 / (360 * x * x * x);
    }

    private static final double[] SMALL = new double[257];

    static {
        for (int n = 2; n < SMALL.length; n++) SMALL[n] = SMALL[n - 1] + Math.log(n);
    }
}
