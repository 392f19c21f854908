package no.larvik.laereplass.matching.rules;

import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import no.larvik.laereplass.matching.scoring.RuleSet;
import no.larvik.laereplass.matching.scoring.TravelTable;

/** What this replica judges by: every stored version in memory, the newest in force. Read again when one is announced. */
public final class Rulebook implements Kernels {

    private final RuleVersions store;
    private final NeighbourTrades deliveredNeighbours;
    private volatile Page page;

    /**
     * @param deliveredNeighbours for every version that was decided before somebody changed the table
     * @param delivered stored when there is nothing yet, oldest first
     */
    public Rulebook(
            RuleVersions store, NeighbourTrades deliveredNeighbours, String municipality, List<RuleSet> delivered) {
        this.store = store;
        this.deliveredNeighbours = deliveredNeighbours;
        if (store.all().isEmpty()) seed(municipality, delivered);
        this.page = page(store.all(), TravelTable.none());
    }

    @Override
    public Kernel current() {
        return page.kernel;
    }

    @Override
    public Optional<Kernel> of(String version) {
        var now = page;
        return version(version).map(known -> kernelOf(now, known));
    }

    /** Newest first. */
    public List<RuleVersion> versions() {
        return page.versions;
    }

    public Optional<RuleVersion> version(String version) {
        return versions().stream()
                .filter(known -> known.version().equals(version))
                .findFirst();
    }

    public RuleVersion inForce() {
        return versions().getFirst();
    }

    /** The table a version judges by. */
    public NeighbourTrades neighboursOf(RuleVersion version) {
        var rows = version.neighbours();
        return rows == null ? deliveredNeighbours : new NeighbourTrades(rows);
    }

    /** The rules of a version that is not stored, with everything else as it is now. */
    Kernel tried(RuleSet rules, NeighbourTrades neighbours) {
        return new Kernel(rules, neighbours, page.times);
    }

    /** Somebody has stored a version. Nothing happens when it is known already. */
    public void heardOf(String version) {
        if (version(version).isEmpty()) readAgain();
    }

    synchronized void readAgain() {
        page = page(store.all(), page.times);
    }

    public synchronized void travelBy(TravelTable times) {
        page = page(page.versions, times);
    }

    /** Two replicas that start together store the same; the second hears that it was too late. */
    private void seed(String municipality, List<RuleSet> delivered) {
        String before = null;
        for (int i = 0; i < delivered.size(); i++) {
            store.add(new RuleVersion(delivered.get(i), null, i + 1, municipality, before, null));
            before = delivered.get(i).version();
        }
    }

    private Page page(List<RuleVersion> versions, TravelTable times) {
        if (versions.isEmpty()) throw new IllegalStateException("There are no rules to judge by.");
        var newest = versions.getFirst();
        var kernel = new Kernel(newest.rules(), neighboursOf(newest), times);
        return new Page(List.copyOf(versions), times, kernel);
    }

    private Kernel kernelOf(Page now, RuleVersion known) {
        return known.equals(now.versions.getFirst())
                ? now.kernel
                : new Kernel(known.rules(), neighboursOf(known), now.times);
    }

    /** Read as one, so that versions, times and kernel belong together. */
    private record Page(List<RuleVersion> versions, TravelTable times, Kernel kernel) {}
}
