package no.larvik.laereplass.matching.allocation.ortools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import no.larvik.laereplass.matching.allocation.CheapestFlow;
import no.larvik.laereplass.matching.allocation.Flow;

/** What the child process does, without the process: for tests of thousands of small networks. */
public final class InProcess implements CheapestFlow {

    public InProcess() {
        try {
            FlowMain.load(new Natives(Path.of(System.getProperty("java.io.tmpdir")))
                    .library()
                    .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer solve(Flow flow, Duration limit) {
        var flows = FlowMain.solve(flow);
        return flows == null ? new Answer.Failed("no answer") : new Answer.Solved(flows);
    }
}
