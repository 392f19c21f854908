package no.larvik.laereplass.matching.allocation.ortools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import no.larvik.laereplass.matching.allocation.CheapestFlow.Answer;
import no.larvik.laereplass.matching.allocation.Flow;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** With the real child process. */
class FlowProcessTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final FlowProcess process = new FlowProcess("64m");

    @Test
    void theCheapestWayIsTaken() throws InterruptedException {
        var flow = new Flow(
                new int[] {0, 0, 1, 1, 2, 3},
                new int[] {2, 3, 2, 3, 4, 4},
                new int[] {1, 1, 1, 1, 1, 1},
                new int[] {1, 5, 2, 9, 0, 0},
                new int[] {1, 1, 0, 0, -2});

        assertThat(process.solve(flow, LONG))
                .isInstanceOfSatisfying(
                        Answer.Solved.class,
                        solved -> assertThat(solved.flows()).containsExactly(0, 1, 1, 0, 1, 1));
    }

    @Test
    void whatHasNoAnswerSaysSo() throws InterruptedException {
        var impossible = new Flow(new int[] {0}, new int[] {1}, new int[] {1}, new int[] {0}, new int[] {2, -2});

        assertThat(process.solve(impossible, LONG))
                .isInstanceOfSatisfying(
                        Answer.Failed.class, failed -> assertThat(failed.why()).contains("INFEASIBLE"));
    }

    @Test
    void atTheLimitTheChildIsKilled() throws InterruptedException {
        assertThat(process.solve(large(), Duration.ofMillis(300))).isEqualTo(new Answer.TimedOut());
        assertThat(children()).isZero();
    }

    @Test
    void aChildThatDiesIsTold() throws InterruptedException {
        assertThat(new FlowProcess("16m").solve(large(), LONG)).isInstanceOf(Answer.Failed.class);
        assertThat(children()).isZero();
    }

    @Test
    void whoIsInterruptedLeavesNoChildBehind() throws InterruptedException {
        var interrupted = new AtomicBoolean();
        var waiting = Thread.ofVirtual().start(() -> {
            try {
                process.solve(large(), LONG);
            } catch (InterruptedException stop) {
                interrupted.set(true);
            }
        });
        Awaitility.await().until(() -> children() > 0);

        waiting.interrupt();
        waiting.join(LONG);

        assertThat(interrupted).isTrue();
        assertThat(children()).isZero();
    }

    private static long children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(FlowMain.class.getName()))
                .count();
    }

    /** Dear enough for some seconds: everybody may go everywhere. */
    private static Flow large() {
        var side = 1_000;
        var pairs = side * side;
        var tails = new int[pairs + side];
        var heads = new int[pairs + side];
        var costs = new int[pairs + side];
        for (int pair = 0; pair < pairs; pair++) {
            tails[pair] = pair / side;
            heads[pair] = side + pair % side;
            costs[pair] = (int) (pair * 7919L % 10_007);
        }
        for (int place = 0; place < side; place++) {
            tails[pairs + place] = side + place;
            heads[pairs + place] = 2 * side;
        }
        var capacities = new int[pairs + side];
        Arrays.fill(capacities, 1);
        var supplies = new int[2 * side + 1];
        Arrays.fill(supplies, 0, side, 1);
        supplies[2 * side] = -side;
        return new Flow(tails, heads, capacities, costs, supplies);
    }
}
