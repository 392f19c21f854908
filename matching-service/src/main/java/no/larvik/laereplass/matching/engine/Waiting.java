package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The boxes a search still has to look into, of two halves first the one that is worth more. */
final class Waiting {

    private Box[] boxes = new Box[64];
    private int[] worths = new int[64];
    private int count;

    void start(TradeTree tree, Asks asks) {
        count = 0;
        push(tree.root(), asks.worth(tree.root()));
    }

    /** The next that is worth so much. */
    @Nullable
    Box next(int needed) {
        while (count > 0) if (worths[--count] >= needed) return boxes[count];
        return null;
    }

    /** Of the one that was next. */
    int worth() {
        return worths[count];
    }

    /** Both halves, but for one that is not worth so much. */
    void add(Box box, Asks asks, int needed) {
        var low = box.low();
        var high = box.high();
        var ofLow = asks.worth(low);
        var ofHigh = asks.worth(high);
        if (ofLow >= ofHigh) {
            if (ofHigh >= needed) push(high, ofHigh);
            if (ofLow >= needed) push(low, ofLow);
        } else {
            if (ofLow >= needed) push(low, ofLow);
            if (ofHigh >= needed) push(high, ofHigh);
        }
    }

    private void push(Box box, int worth) {
        if (count == boxes.length) {
            boxes = Arrays.copyOf(boxes, 2 * count);
            worths = Arrays.copyOf(worths, 2 * count);
        }
        boxes[count] = box;
        worths[count++] = worth;
    }
}
