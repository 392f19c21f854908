package no.larvik.laereplass.employer.register;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.Registering;
import org.springframework.stereotype.Service;

/** Asks the register again about every employer, each night, and keeps what changed for staff to see. */
@Service
public class RegisterCheck {

    /** Whoever was asked about within this time is not asked about again: two replicas share the night's work. */
    private static final Duration FRESH = Duration.ofHours(20);

    private static final int BATCH = 50;

    private final Employers employers;
    private final Registering registering;
    private final Register register;
    private final InstantSource clock;

    public RegisterCheck(Employers employers, Registering registering, Register register, InstantSource clock) {
        this.employers = employers;
        this.registering = registering;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Those the register has not spoken of yet are asked about as well. Ends when it falls silent: the next night will do.
     *
     * @return how many employers had changed
     */
    public int sweep() {
        var stale = clock.instant().minus(FRESH);
        int changed = 0;
        for (var batch = employers.checkedBefore(stale, null, BATCH);
                !batch.isEmpty();
                batch = employers.checkedBefore(stale, batch.getLast().id(), BATCH)) {
            for (var employer : batch) {
                switch (register.look(employer.organisationNumber())) {
                    case Register.Look.Found found -> {
                        if (store(employer, found.entity())) changed++;
                    }
                    case Register.Look.Unknown unknown -> {} // not recorded, or not there yet
                    case Register.Look.Silent silent -> {
                        return changed;
                    }
                }
            }
        }
        return changed;
    }

    /** For staff: those with changes nobody has looked at. */
    public List<Employer> changed(Actor actor) {
        if (!actor.seesAllEmployers()) throw new EmployerProblem.NotAllowed();
        return employers.withNews();
    }

    public Employer seen(Actor actor, EmployerId id, Expected expected) {
        var employer = registering.read(actor, id);
        if (!actor.isStaff()) throw new EmployerProblem.NotAllowed();
        expected.check(employer.version());
        var entered = employer.entered();
        if (entered == null || !entered.hasNews()) return employer;
        return employers.put(new Change<>(employer.entered(entered.seen()), List.of()));
    }

    private boolean store(Employer employer, Entity entity) {
        var before = employer.entered();
        var now = clock.instant();
        var next = before == null ? Entered.first(entity, now) : before.again(entity, now);
        var news = before != null && !next.noticed().equals(before.noticed());
        return employers.tryPut(new Change<>(employer.entered(next), List.of())) && news;
    }
}
