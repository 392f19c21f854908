package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The boxes a search still has to look into, the nearer half of each first. */
final class Waiting {

    private Box[] boxes = new Box[64];
    private float[] chords = new float[64];
    private int count;

    void start(TradeTree tree, float x, float y, float z) {
        count = 0;
        push(tree.root(), tree.root().squaredChordTo(x, y, z));
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

    /** Both halves, but for one beyond this squared chord. */
    void add(Box box, float x, float y, float z, float furthest) {
        var low = box.low();
        var high = box.high();
        var toLow = low.squaredChordTo(x, y, z);
        var toHigh = high.squaredChordTo(x, y, z);
        if (toLow <= toHigh) {
            if (toHigh <= furthest) push(high, toHigh);
            if (toLow <= furthest) push(low, toLow);
        } else {
            if (toLow <= furthest) push(low, toLow);
            if (toHigh <= furthest) push(high, toHigh);
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
