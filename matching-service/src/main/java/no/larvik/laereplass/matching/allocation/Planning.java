package no.larvik.laereplass.matching.allocation;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.scoring.Kernels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asking for plans, looking at how far they are, and calling them off. Staff of the municipality, nobody else. */
@Service
public class Planning {

    private static final int SEED_BYTES = 32;
    private static final int LONGEST_SEED = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Allocations allocations;
    private final Kernels kernels;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public Planning(Allocations allocations, Kernels kernels, Supplier<String> ids, InstantSource clock) {
        this.allocations = allocations;
        this.kernels = kernels;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param seed null: one nobody knows yet
     * @param rulesVersion null: the one in use
     */
    public Allocation request(Order order, @Nullable String seed, @Nullable String rulesVersion, Person person) {
        require(person);
        if (seed != null && (seed.isBlank() || seed.length() > LONGEST_SEED))
            throw new BadField("/seed", "seed-length");
        var kernel = rulesVersion == null
                ? kernels.current()
                : kernels.of(rulesVersion).orElseThrow(() -> new BadField("/rulesVersion", "unknown-version"));
        var requested = Allocation.requested(
                ids.get(),
                person.municipality(),
                person.subject(),
                clock.instant(),
                order,
                seed == null ? drawn() : seed,
                kernel.rules().version());
        allocations.insert(requested);
        return requested;
    }

    /** Newest first. */
    public List<Allocation> page(@Nullable String before, int limit, Person person) {
        require(person);
        return allocations.page(person.municipality(), before, limit);
    }

    /** @throws MatchingProblem.NotFound when there is none of this municipality */
    public Allocation see(String id, Person person) {
        require(person);
        return allocations
                .find(id)
                .filter(found -> found.municipality().equals(person.municipality()))
                .orElseThrow(() -> new MatchingProblem.NotFound(id));
    }

    /** Repeatable. @throws MatchingProblem.PlanState when it has ended in another way */
    public void cancel(String id, Person person) {
        see(id, person);
        if (allocations.cancel(id, clock.instant())) return;
        if (see(id, person).state() != Allocation.State.CANCELLED)
            throw new MatchingProblem.PlanState("allocation-over");
    }

    static void require(Person person) {
        person.require("staff", "team-lead");
    }

    private static String drawn() {
        var bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
