package no.larvik.laereplass.benchmarks.matching.timing;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param goal as words, with its unit; a dash where there is none
 */
public record Figure(String name, String value, String goal, boolean holds) {

    public static Figure atMost(String name, double value, double goal, String unit) {
        return new Figure(name, number(value) + unit, "≤ " + number(goal) + unit, value <= goal);
    }

    public static Figure atLeast(String name, double value, double goal, String unit) {
        return new Figure(name, number(value) + unit, "≥ " + number(goal) + unit, value >= goal);
    }

    public static Figure exactly(String name, long value, long goal) {
        return new Figure(name, String.valueOf(value), "= " + goal, value == goal);
    }

    /** Told for comparison, without a goal. */
    public static Figure told(String name, double value, String unit) {
        return new Figure(name, number(value) + unit, "-", true);
    }

    public static Figure told(String name, String value) {
        return new Figure(name, value, "-", true);
    }

    /** The same with what it was made from. */
    public Figure beside(String details) {
        return new Figure(name, value + " (" + details + ")", goal, holds);
    }

    /** A figure with a goal that could not be measured does not hold. */
    public static Figure missing(String name, String why, String goal) {
        return new Figure(name, why, goal, false);
    }

    public String line() {
        return String.join("\t", name, value, goal, holds ? "holds" : "short");
    }

    /** Three digits that count. */
    private static String number(double value) {
        var size = Math.abs(value);
        if (value == Math.rint(value) || size >= 100) return String.valueOf(Math.round(value));
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
    }
}
