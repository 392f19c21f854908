package no.larvik.laereplass.employer.dealings;

import java.time.Instant;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.openings.OpeningId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Remembers how presentations go, from what matching-service announces. */
@Service
public class Remembering {

    private final Dealings dealings;

    public Remembering(Dealings dealings) {
        this.dealings = dealings;
    }

    /** A match stands somewhere else. Repeatable. */
    public void moved(
            String match, EmployerId employer, OpeningId opening, String state, @Nullable Instant due, Instant at) {
        var before = dealings.find(match).orElseGet(() -> Dealing.unknown(match, employer, opening));
        dealings.put(before.now(state, due, at));
    }

    /** The young person is forgotten. How this employer answered is the employer's, and names nobody. */
    public void forgotten(String match) {
        dealings.find(match).map(Dealing::withoutSomebody).ifPresentOrElse(dealings::put, () -> dealings.forget(match));
    }
}
