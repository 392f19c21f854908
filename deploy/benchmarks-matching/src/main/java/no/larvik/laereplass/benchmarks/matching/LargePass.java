package no.larvik.laereplass.benchmarks.matching;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.benchmarks.matching.opponents.KernelRanking;
import no.larvik.laereplass.benchmarks.matching.timing.Rounds;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import no.larvik.laereplass.matching.engine.PackedMarket;

/** The child process: passes over three sizes in turns, each for a while, then a few lists held against the kernel; one figure a line. */
final class LargePass {

    private static final int ROUNDS = 5;

    /** CPU time for each size in a round: a moment in which others slow the machine down shall not be all there is of a small one. */
    private static final long LEAST = 500_000_000;

    private static final int HELD_AGAINST_THE_KERNEL = 3;

    private final String name;
    private final int people;
    private final PackedMarket market;
    private final List<Double> each = new ArrayList<>();
    private double examined;

    private LargePass(String name, Scene scene) {
        this.name = name;
        this.people = scene.market().people.size;
        this.market = Packed.of(scene.market(), scene.formula()); // what it was drawn from is let go
    }

    public static void main(String[] sizes) {
        var people = Integer.parseInt(sizes[0]);
        var openings = Integer.parseInt(sizes[1]);
        var all = List.of(
                new LargePass("municipality", Scene.municipality()),
                new LargePass("country", Scene.country()),
                new LargePass("large", Scene.of(people, openings)));
        for (int round = 0; round < ROUNDS; round++) for (var one : all) one.pass();
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        tell("used", heap.getUsed() / 1048576.0);
        tell("megabytes", heap.getCommitted() / 1048576.0);
        for (var one : all) one.tell();
        all.getLast().holdAgainstTheKernel(Scene.of(people, openings));
    }

    private void pass() {
        var micros = new ArrayList<Double>();
        for (var spent = 0L; spent < LEAST; ) {
            var pass = Pass.over(market, people);
            micros.add(pass.microsEach());
            spent += pass.nanos();
            examined = pass.examinedEach();
        }
        each.add(micros.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    }

    private void tell() {
        tell(name + ".each", Rounds.percentile(each, 50));
        tell(name + ".examined", examined);
    }

    private void holdAgainstTheKernel(Scene again) {
        var found = Pass.over(market, people).lists();
        var lists = new TopLists(0, HELD_AGAINST_THE_KERNEL);
        for (int person = 0; person < HELD_AGAINST_THE_KERNEL; person++)
            for (int place = 0; place < found.size(person); place++)
                lists.set(person, place, found.id(person, place), found.score(person, place));
        var expected = new KernelRanking(again.market(), again.kernel()).rank(0, HELD_AGAINST_THE_KERNEL);
        Same.orStop("the full pass", lists, expected);
    }

    private static void tell(String figure, double value) {
        System.out.println(figure + " " + value);
    }
}
