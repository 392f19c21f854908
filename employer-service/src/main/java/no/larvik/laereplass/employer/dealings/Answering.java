package no.larvik.laereplass.employer.dealings;

import java.time.Duration;
import java.time.InstantSource;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Registering;
import org.springframework.stereotype.Service;

/** Tells those who may know how an employer has answered. */
@Service
public class Answering {

    /** Older answers say little about today. */
    static final Duration A_YEAR = Duration.ofDays(365);

    private final Dealings dealings;
    private final Registering registering;
    private final InstantSource clock;

    public Answering(Dealings dealings, Registering registering, InstantSource clock) {
        this.dealings = dealings;
        this.registering = registering;
        this.clock = clock;
    }

    /** For staff and for the employer itself; a training office that posts for a member is not the member. */
    public ResponseRecord recordOf(Actor actor, EmployerId id) {
        var employer = registering.read(actor, id);
        if (!actor.isStaff() && !actor.actsFor(employer.organisationNumber().digits()))
            throw new EmployerProblem.NotAllowed();
        return ResponseRecord.of(dealings.of(id), clock.instant().minus(A_YEAR));
    }
}
