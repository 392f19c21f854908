package no.larvik.laereplass.employer.commitment;

import java.util.ArrayList;
import java.util.List;

/**
 * Which numbers of filled places are withheld, so that none that fewer than five people stand behind can be worked out.
 *
 * <p>Places form a tree: the employer, its sectors, their units; what is filled above is the sum of what is filled below,
 * and nowhere more than is offered, which everybody may know. A number below five is withheld. Then it is worked out
 * what a reader who adds and subtracts still could know, exactly: in a tree, once upwards and once downwards. As long as
 * some number that must be hidden cannot be each from 0 to 4 (or to all that is offered), one more is withheld: a
 * neighbour or what it is the sum of, by its place and never by its size, then the sum above. When all is withheld each can be anything offered,
 * so this ends. Where nothing is offered, nothing is filled, and that is no secret.
 */
final class Withheld {

    /** A number that fewer people stand behind is shown nowhere. */
    static final int SMALLEST_SHOWN = 5;

    private static final int ROOT = 0;

    private final int[] parents;
    private final int[] offered;
    private final int[] filled;
    private final boolean[] hidden;
    private final int[] least;
    private final int[] most;

    private Withheld(int[] parents, int[] offered, int[] filled) {
        this.parents = parents;
        this.offered = offered;
        this.filled = filled;
        this.hidden = new boolean[filled.length];
        this.least = new int[filled.length];
        this.most = new int[filled.length];
        for (int node = 0; node < filled.length; node++) hidden[node] = isSmall(node);
        for (int found = exposed(); found >= 0; found = exposed()) withholdMore(found);
    }

    /**
     * @param parents of each node, one before it; the first node is the sum of all and its own parent
     * @param offered by node; above the sum of what is below
     * @param filled by node, at most what is offered; above the sum of what is below
     */
    static Withheld of(int[] parents, int[] offered, int[] filled) {
        return new Withheld(parents, offered, filled);
    }

    boolean hides(int node) {
        return hidden[node];
    }

    private boolean isSmall(int node) {
        return offered[node] > 0 && filled[node] < SMALLEST_SHOWN;
    }

    /** @return a number that must be hidden and that a reader knows too much of; -1 when there is none */
    private int exposed() {
        know();
        for (int node = 0; node < filled.length; node++)
            if (isSmall(node) && (least[node] > 0 || most[node] < Math.min(SMALLEST_SHOWN - 1, offered[node])))
                return node;
        return -1;
    }

    private void know() {
        for (int node = filled.length - 1; node >= 0; node--) {
            var below = below(node);
            least[node] = hidden[node]
                    ? below.stream().mapToInt(child -> least[child]).sum()
                    : filled[node];
            most[node] = hidden[node] ? offered[node] : filled[node];
            if (hidden[node] && !below.isEmpty())
                most[node] = Math.min(
                        offered[node],
                        below.stream().mapToInt(child -> most[child]).sum());
        }
        for (int node = 0; node < filled.length; node++) {
            var below = below(node);
            var lows = below.stream().mapToInt(child -> least[child]).sum();
            var highs = below.stream().mapToInt(child -> most[child]).sum();
            for (int child : below) {
                var low = least[child];
                least[child] = Math.max(low, least[node] - (highs - most[child]));
                most[child] = Math.min(most[child], most[node] - (lows - low));
            }
        }
    }

    private void withholdMore(int node) {
        for (int at = node; at != ROOT; at = parents[at]) {
            var above = parents[at];
            for (int neighbour : below(above).reversed()) if (neighbour != at && withholdWithin(neighbour)) return;
            if (withhold(above)) return;
        }
        throw new IllegalStateException("Everything above and beside is withheld, and still a number can be known.");
    }

    /** The number itself first, then what it is the sum of: as long as that is told, so is the sum. */
    private boolean withholdWithin(int node) {
        if (withhold(node)) return true;
        for (int part : below(node).reversed()) if (withholdWithin(part)) return true;
        return false;
    }

    /** @return false when there is nothing to withhold */
    private boolean withhold(int node) {
        if (hidden[node] || offered[node] == 0) return false;
        hidden[node] = true;
        return true;
    }

    private List<Integer> below(int node) {
        var below = new ArrayList<Integer>();
        for (int child = 1; child < parents.length; child++) if (parents[child] == node) below.add(child);
        return below;
    }
}
