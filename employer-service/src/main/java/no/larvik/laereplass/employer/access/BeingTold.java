package no.larvik.laereplass.employer.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.Language;
import no.larvik.laereplass.employer.employers.Registering;
import org.springframework.stereotype.Service;

/** The people of an organisation choose, each for themselves, what they are told by e-mail, as long as they may act for it. */
@Service
public class BeingTold {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int ATTEMPTS = 5;

    private final AccessLists lists;
    private final Registering registering;
    private final Admission admission;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public BeingTold(
            AccessLists lists,
            Registering registering,
            Admission admission,
            Supplier<String> ids,
            InstantSource clock) {
        this.lists = lists;
        this.registering = registering;
        this.admission = admission;
        this.ids = ids;
        this.clock = clock;
    }

    /** One's own; whoever looks is still here. */
    public Optional<Notices> mine(Actor actor, EmployerId id) {
        requireOwn(actor, id);
        var own = lists.of(id).noticesOf(actor.subject());
        if (own.filter(notices -> !notices.lastHere().equals(today())).isPresent())
            change(id, list -> list.seen(actor.subject(), today()));
        return own;
    }

    /** @throws AccessProblem.TooManyTold when there are {@value AccessList#MOST_TOLD} already */
    public Notices choose(Actor actor, EmployerId id, String email, Language language, Map<NoticeKind, Rhythm> wanted) {
        requireOwn(actor, id);
        var chosen = new Notices(ids.get(), actor.subject(), actor.name(), email, language, wanted, today());
        return change(id, list -> list.telling(chosen, clock.instant()))
                .noticesOf(actor.subject())
                .orElseThrow();
    }

    /** The address goes with it. */
    public void stop(Actor actor, EmployerId id) {
        requireOwn(actor, id);
        change(id, list -> list.silent(notices -> notices.subject().equals(actor.subject())));
    }

    /** An administrator, or staff, for somebody who has left. */
    public void stopFor(Actor actor, EmployerId id, String person) {
        var list = admission.list(actor, id);
        if (!admission.mayDecide(actor, list)) throw new AccessProblem.NotAllowed();
        if (list.notices().stream().noneMatch(notices -> notices.id().equals(person)))
            throw new AccessProblem.Unknown();
        change(id, now -> now.silent(notices -> notices.id().equals(person)));
    }

    /** Those who may be told at this moment; whoever may no longer is forgotten on the way. */
    public List<Notices> toldFor(EmployerId id) {
        var list = lists.of(id);
        var left = list.withoutWhoLeft(today());
        if (left.notices().size() < list.notices().size()) change(id, now -> now.withoutWhoLeft(today()));
        return left.notices();
    }

    private AccessList change(EmployerId id, UnaryOperator<AccessList> verb) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var now = lists.of(id);
            var next = verb.apply(now);
            if (next.equals(now)) return now;
            try {
                return lists.put(next);
            } catch (AccessProblem.ChangedMeanwhile again) {
                // somebody came or left at the same moment; what was chosen is no less so
            }
        }
        throw new AccessProblem.ChangedMeanwhile();
    }

    private void requireOwn(Actor actor, EmployerId id) {
        var employer = registering.read(actor, id);
        if (!actor.actsFor(employer.organisationNumber().digits())) throw new AccessProblem.NotAllowed();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OSLO);
    }
}
