package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The boxes a search still has to look into, the nearer half of each first. */
final class Waiting {

    private Box[] boxes = new Box[64];
    private float[] chords = new float[64];
    private int count;

    void start(TradeTree tree, Sieve from) {
        count = 0;
        push(tree.root(), from.squaredChordTo(tree.root()));
    }

    /** The next that is not beyond this squared chord. */
    @Nullable
    Box next(float furthest) {
        while (count > 0) if (chords[--count] <= furthest) return boxes[count];
        return null;
    }

    /** Squared, to the one that was next. */
    float chord() {
        return chords[count];
    }

    /** Both halves. */
    void add(Box box, Sieve from) {
        var low = box.low();
        var high = box.high();
        var toLow = from.squaredChordTo(low);
        var toHigh = from.squaredChordTo(high);
        if (toLow <= toHigh) {
            push(high, toHigh);
            push(low, toLow);
        } else {
            push(low, toLow);
            push(high, toHigh);
        }
    }

    private void push(Box box, float chord) {
        if (count == boxes.length) {
            boxes = Arrays.copyOf(boxes, 2 * count);
            chords = Arrays.copyOf(chords, 2 * count);
        }
        boxes[count] = box;
        chords[count++] = chord;
    }
}
