package no.larvik.laereplass.benchmarks;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param goal as words, with its unit
 * @param holds whether the goal is reached
 */
record Figure(String name, String value, String goal, boolean holds) {

    static Figure atMost(String name, double value, double goal, String unit) {
        return new Figure(name, number(value) + " " + unit, "≤ " + number(goal) + " " + unit, value <= goal);
    }

    static Figure exactly(String name, long value, long goal) {
        return new Figure(name, String.valueOf(value), "= " + goal, value == goal);
    }

    /** Told for comparison, without a goal. */
    static Figure told(String name, double value, String unit) {
        return new Figure(name, number(value) + " " + unit, "-", true);
    }

    String line() {
        return String.join("\t", name, value, goal, holds ? "holds" : "short");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
