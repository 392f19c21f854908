package no.larvik.laereplass.matching.allocation.ortools;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import no.larvik.laereplass.matching.allocation.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The child process: a network comes in, the flow of each arc goes out. Ends with 0 when it has answered, with 2 when
 * OR-Tools found no answer, and at once when its input is closed, which means that nobody waits for the answer any more.
 */
final class FlowMain {

    private static final int NO_ANSWER = 2;

    private FlowMain() {}

    public static void main(String[] library) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        load(library[0]);
        var flow = Packet.readFlow(in);
        endWithInput(in);
        var flows = solve(flow);
        if (flows == null) {
            System.exit(NO_ANSWER);
            return;
        }
        try (var out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16))) {
            Packet.write(out, flows);
        }
        Runtime.getRuntime().halt(0);
    }

    @SuppressWarnings("restricted")
    static void load(String library) {
        System.load(library);
    }

    /** @return by arc; null when there is no answer */
    static int @Nullable [] solve(Flow flow) {
        var solver = built(flow);
        var status = solver.solve();
        if (status != Status.OPTIMAL) {
            System.err.println("OR-Tools says " + status);
            return null;
        }
        var flows = new int[flow.arcs()];
        for (int arc = 0; arc < flows.length; arc++) flows[arc] = (int) solver.getFlow(arc);
        return flows;
    }

    private static MinCostFlow built(Flow flow) {
        var solver = new MinCostFlow(flow.supplies().length, flow.arcs());
        for (int arc = 0; arc < flow.arcs(); arc++)
            solver.addArcWithCapacityAndUnitCost(
                    flow.tails()[arc], flow.heads()[arc], flow.capacities()[arc], flow.costs()[arc]);
        for (int node = 0; node < flow.supplies().length; node++) solver.setNodeSupply(node, flow.supplies()[node]);
        return solver;
    }

    private static void endWithInput(DataInputStream in) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (in.read() >= 0) continue;
            } catch (IOException closed) {
                // the same: nobody is there
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
