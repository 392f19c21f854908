package no.larvik.laereplass.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance from a fixed seed: the same person draws the same, whoever was made before. */
final class Draw {

    private static final long SEED = 3909;

    private final Random random;

    private Draw(Random random) {
        this.random = random;
    }

    static Draw of(String what, int number) {
        return new Draw(new Random(SEED * 1_000_003 + what.hashCode() * 31L + number));
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> some(List<T> from, int count) {
        var left = new ArrayList<>(from);
        var drawn = new ArrayList<T>();
        while (drawn.size() < count && !left.isEmpty()) drawn.add(left.remove(random.nextInt(left.size())));
        return drawn;
    }

    /** Both ends are possible. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }
}
