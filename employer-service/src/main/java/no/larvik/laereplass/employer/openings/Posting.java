package no.larvik.laereplass.employer.openings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.Slice;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Posting openings: who may write, publish, withdraw and see which. */
@Service
public class Posting {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Openings openings;
    private final Employers employers;
    private final Trades trades;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public Posting(Openings openings, Employers employers, Trades trades, Supplier<String> ids, InstantSource clock) {
        this.openings = openings;
        this.employers = employers;
        this.trades = trades;
        this.ids = ids;
        this.clock = clock;
    }

    public Opening draft(Actor actor, EmployerId id, Terms terms) {
        var employer = employers
                .find(id)
                .filter(found -> actor.seesAllEmployers() || actor.actsFor(numberOf(found)))
                .orElseThrow(EmployerProblem.Unknown::new);
        if (!actor.maySpeakFor(numberOf(employer))) throw new OpeningProblem.NotAllowed();
        var onBehalf = !actor.actsFor(numberOf(employer));
        return openings.add(Opening.draft(new OpeningId(ids.get()), terms, onBehalf, against(employer)));
    }

    public Opening edit(Actor actor, OpeningId id, Terms terms, Expected expected) {
        var opening = changeable(actor, id, expected);
        return stored(opening, opening.edit(terms, against(employerOf(opening))));
    }

    public Opening publish(Actor actor, OpeningId id, Expected expected) {
        var opening = changeable(actor, id, expected);
        return stored(opening, opening.publish(against(employerOf(opening))));
    }

    public Opening withdraw(Actor actor, OpeningId id, String because, Expected expected) {
        var opening = changeable(actor, id, expected);
        return stored(opening, opening.withdraw(because));
    }

    /** Others' drafts are told apart from nothing by nobody: unknown, not forbidden. */
    public Opening read(Actor actor, OpeningId id) {
        return openings.find(id).filter(opening -> sees(actor, opening)).orElseThrow(OpeningProblem.Unknown::new);
    }

    public Slice<Opening> search(Actor actor, Openings.Search wanted, @Nullable String after, int limit) {
        return openings.search(narrowed(actor, wanted), after, limit);
    }

    private static Openings.Search narrowed(Actor actor, Openings.Search wanted) {
        if (actor.seesAllOpenings()) return wanted;
        var organisation = actor.organisation();
        if (organisation != null && actor.actsFor(organisation)) {
            return new Openings.Search(organisation, wanted.employer(), wanted.status(), wanted.trade(), wanted.text());
        }
        if (!actor.seesPublishedOpenings()) throw new OpeningProblem.NotAllowed();
        return new Openings.Search(null, wanted.employer(), Status.PUBLISHED, wanted.trade(), wanted.text());
    }

    private static boolean sees(Actor actor, Opening opening) {
        return actor.seesAllOpenings()
                || actor.actsFor(opening.poster().organisationNumber())
                || actor.seesPublishedOpenings() && opening.isPublished();
    }

    private Opening changeable(Actor actor, OpeningId id, Expected expected) {
        var opening = read(actor, id);
        if (!actor.maySpeakFor(opening.poster().organisationNumber())) throw new OpeningProblem.NotAllowed();
        expected.check(opening.version());
        return opening;
    }

    private Opening stored(Opening before, Change<Opening, OpeningEvent> change) {
        return change.next().equals(before) ? before : openings.put(change);
    }

    private Employer employerOf(Opening opening) {
        return employers.find(opening.poster().id()).orElseThrow(EmployerProblem.Unknown::new);
    }

    private Checks against(Employer employer) {
        return Checks.against(employer, trades, LocalDate.ofInstant(clock.instant(), NORWAY));
    }

    private static String numberOf(Employer employer) {
        return employer.organisationNumber().digits();
    }
}
