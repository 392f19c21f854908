package no.larvik.laereplass.matching.allocation.mongo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.matching.allocation.AScored;
import no.larvik.laereplass.matching.allocation.Allocation;
import no.larvik.laereplass.matching.allocation.Allocation.State;
import no.larvik.laereplass.matching.allocation.Allocations;
import no.larvik.laereplass.matching.allocation.AnAllocation;
import no.larvik.laereplass.matching.allocation.Failure;
import no.larvik.laereplass.matching.allocation.PlanKind;
import no.larvik.laereplass.matching.allocation.Plans;
import no.larvik.laereplass.matching.allocation.Progress;
import no.larvik.laereplass.matching.allocation.ScoredMarket;
import no.larvik.laereplass.matching.allocation.ScoredPairs;
import no.larvik.laereplass.matching.allocation.Stage;
import no.larvik.laereplass.matching.allocation.Worker;
import no.larvik.laereplass.matching.allocation.ortools.FlowProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A run with the real store and the real child process. */
@ExtendWith(EmbeddedInfra.class)
class WorkerTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final InstantSource CLOCK = InstantSource.system();

    private final List<Worker> workers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private MongoAllocations allocations;

    @BeforeEach
    void begin() {
        var database = EmbeddedInfra.database();
        for (var collection : List.of("allocations", "allocation_people", "allocation_openings"))
            database.getCollection(collection).drop();
        allocations = new MongoAllocations(database);
    }

    @AfterEach
    void end() throws InterruptedException {
        for (var worker : workers) worker.stop();
    }

    @Test
    void whatIsStoredGivesTheSamePlansAgain() throws InterruptedException {
        var run = asked();
        var market = AScored.byChance(7, 1_200, 300);

        worker(pairs(market), "64m", LIMIT).look();
        var done = over(run);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.progress()).isEqualTo(new Progress(Stage.STORE, 100));
        var kept = allocations.kept(done).orElseThrow();
        assertThat(kept.scored()).usingRecursiveComparison().isEqualTo(market.scored());
        var again = Plans.over(kept.scored(), done.seed(), new FlowProcess("64m"), LIMIT, (stage, percent) -> {});
        assertThat(again).usingRecursiveComparison().isEqualTo(kept.plans());
        assertThat(AnAllocation.places(kept.plans(), PlanKind.FAIR)).isNotNull();
        var stable = result(done).stable();
        var fair = requireNonNull(result(done).fair());
        assertThat(stable.blockingPairs()).isZero();
        assertThat(fair.losers()).isZero();
        assertThat(fair.gainers()).isEqualTo(fair.placed() - stable.placed());
    }

    @Test
    void whatIsDoneStaysAlsoWhenTheStoreSaysSoLate() {
        var run = asked();
        var market = AScored.byChance(7, 120, 80);
        var worker = worker(saysSoLate(), pairs(market), "64m", LIMIT);
        worker.look();
        over(run);
        isReadyForMore(worker);

        assertThat(allocations.kept(stored(run)).orElseThrow().scored().people())
                .isEqualTo(market.scored().people());
    }

    @Test
    void whatIsDoneStaysAlsoWhenTheAnswerIsLost() throws InterruptedException {
        var run = asked();
        var market = AScored.byChance(7, 120, 80);
        var worker = worker(saysSoLate(), pairs(market), "64m", LIMIT);
        worker.look();
        over(run);
        worker.stop(); // while the answer is on its way

        assertThat(stored(run).state()).isEqualTo(State.DONE);
        assertThat(allocations.kept(stored(run)).orElseThrow().scored().people())
                .isEqualTo(market.scored().people());
    }

    /** The end of a run is written at once, and said a second later: time for a few renewals of the lease. */
    private Allocations saysSoLate() {
        var later = new CountDownLatch(1);
        return (Allocations) Proxy.newProxyInstance(
                Allocations.class.getClassLoader(), new Class<?>[] {Allocations.class}, (proxy, method, given) -> {
                    var answer = method.invoke(allocations, given);
                    if (method.getName().equals("finish")) waitForASecond(later);
                    return answer;
                });
    }

    private static void waitForASecond(CountDownLatch later) {
        try {
            if (later.await(1, TimeUnit.SECONDS)) throw new AssertionError("nobody counts down");
        } catch (InterruptedException lost) {
            throw new IllegalStateException("interrupted, as the driver says", lost);
        }
    }

    @Test
    void withoutAnAnswerInTimeTheStablePlanIsStillThere() {
        var run = asked();

        worker(pairs(AScored.dear()), "256m", Duration.ofMillis(200)).look();
        var done = over(run);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.failure()).isEqualTo(Failure.FAIR_PLAN_TIMEOUT);
        assertThat(result(done).fair()).isNull();
        assertThat(result(done).stable().placed()).isEqualTo(1_000);
        assertThat(allocations.kept(done).orElseThrow().plans().fair()).isNull();
        assertThat(AnAllocation.children()).isZero();
    }

    @Test
    void aChildThatDiesLeavesTheStablePlan() {
        var run = asked();

        worker(pairs(AScored.dear()), "8m", LIMIT).look();
        var done = over(run);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.failure()).isEqualTo(Failure.FAIR_PLAN_FAILED);
        assertThat(allocations.kept(done).orElseThrow().plans().stable()).isNotEmpty();
    }

    @Test
    void callingOffEndsTheChildAndLeavesNothing() {
        var run = asked();
        worker(pairs(AScored.dear()), "256m", LIMIT).look();
        await().atMost(Duration.ofSeconds(60)).until(() -> AnAllocation.children() > 0);

        assertThat(allocations.cancel(run.id(), CLOCK.instant())).isTrue();

        await().atMost(Duration.ofSeconds(20)).until(() -> AnAllocation.children() == 0);
        assertThat(stored(run).state()).isEqualTo(State.CANCELLED);
        assertThat(EmbeddedInfra.database().getCollection("allocation_people").countDocuments())
                .isZero();
        assertThat(allocations.cancel(run.id(), CLOCK.instant())).isFalse();
    }

    @Test
    void aRunWhoseWorkerDiedIsTakenOverAndTheDeadCannotWriteToIt() {
        var run = asked();
        var long_ago = CLOCK.instant().minus(LEASE);
        var dead = allocations.begin("dead", long_ago, long_ago.plusMillis(1)).orElseThrow();

        worker(pairs(AScored.byChance(1, 20, 10)), "64m", LIMIT).look();
        var done = over(run);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.attempt()).isEqualTo(2);
        assertThat(allocations.renew(dead, dead.progress(), CLOCK.instant())).isFalse();
        assertThat(allocations.finish(AnAllocation.broken(dead))).isFalse();
        assertThat(stored(run).state()).isEqualTo(State.DONE);
    }

    @Test
    void aRunThatIsWorkedOnIsNobodyElses() throws Exception {
        asked();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var attempts = new ArrayList<Callable<Optional<Allocation>>>();
            for (int worker = 0; worker < 16; worker++) {
                var name = "worker-" + worker;
                attempts.add(() ->
                        allocations.begin(name, CLOCK.instant(), CLOCK.instant().plus(LEASE)));
            }
            var begun = 0;
            for (Future<Optional<Allocation>> attempt : threads.invokeAll(attempts)) {
                if (attempt.get().isPresent()) begun++;
            }

            assertThat(begun).isEqualTo(1);
        }
    }

    @Test
    void aRunThatNobodyCanFinishIsGivenUpWithASentence() {
        var run = asked();
        for (int crash = 0; crash < 4; crash++) {
            var then = Instant.EPOCH.plusSeconds(crash);
            allocations
                    .begin("crashing", then.plusMillis(10), then.plusMillis(11))
                    .orElseThrow();
        }

        worker(pairs(AScored.byChance(1, 20, 10)), "64m", LIMIT).look();
        var given = over(run);

        assertThat(given.state()).isEqualTo(State.FAILED);
        assertThat(given.failure()).isEqualTo(Failure.INTERRUPTED_TOO_OFTEN);
    }

    @Test
    void aServerThatStopsGivesTheRunBack() throws InterruptedException {
        var run = asked();
        var stopping = worker(pairs(AScored.dear()), "256m", LIMIT);
        stopping.look();
        await().atMost(Duration.ofSeconds(60)).until(() -> AnAllocation.children() > 0);

        stopping.stop();

        assertThat(stored(run).state()).isEqualTo(State.QUEUED);
        assertThat(AnAllocation.children()).isZero();
    }

    @Test
    void whatNobodyThoughtOfEndsTheRunAndNotTheWorker() {
        var broken = asked();
        var worker = worker(
                (municipality, order, rules, teller) -> {
                    if (order.name().equals("broken")) throw new IllegalStateException("nobody thought of it");
                    return AScored.byChance(1, 20, 10);
                },
                "64m",
                LIMIT);
        worker.look();
        assertThat(over(broken).failure()).isEqualTo(Failure.BROKEN);

        isReadyForMore(worker);
    }

    private void isReadyForMore(Worker worker) {
        var next = AnAllocation.asked("next");
        allocations.insert(next);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            worker.look();
            return stored(next).state() == State.DONE;
        });
    }

    private static Allocation.Result result(Allocation done) {
        return requireNonNull(done.result());
    }

    private Allocation asked() {
        var run = AnAllocation.asked("broken");
        allocations.insert(run);
        return run;
    }

    private Worker worker(ScoredPairs pairs, String heap, Duration limit) {
        return worker(allocations, pairs, heap, limit);
    }

    private Worker worker(Allocations allocations, ScoredPairs pairs, String heap, Duration limit) {
        var worker = new Worker(allocations, pairs, new FlowProcess(heap), limit, LEASE, CLOCK);
        workers.add(worker);
        return worker;
    }

    private static ScoredPairs pairs(ScoredMarket market) {
        return (municipality, order, rules, teller) -> market;
    }

    private Allocation over(Allocation run) {
        await().atMost(Duration.ofMinutes(2)).until(() -> stored(run).state().over());
        return stored(run);
    }

    private Allocation stored(Allocation run) {
        return allocations.find(run.id()).orElseThrow();
    }
}
