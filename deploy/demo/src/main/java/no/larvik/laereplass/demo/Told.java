package no.larvik.laereplass.demo;

import java.util.function.Supplier;

/** Tells each step of a journey in plain words, and stops at the first that is not as promised. */
final class Told {

    private int steps;

    <T> T step(String words, Supplier<T> what) {
        steps++;
        try {
            var result = what.get();
            System.out.printf("%3d  ok     %s%n", steps, words);
            return result;
        } catch (WrongAnswer e) {
            System.out.printf("%3d  WRONG  %s%n            %s%n", steps, words, e.getMessage());
            throw e;
        }
    }

    void check(String words, Runnable what) {
        step(words, () -> {
            what.run();
            return steps;
        });
    }

    int steps() {
        return steps;
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) throw new WrongAnswer(otherwise);
    }
}
