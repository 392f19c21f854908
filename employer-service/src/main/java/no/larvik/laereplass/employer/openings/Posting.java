package no.larvik.laereplass.employer.openings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
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
import no.larvik.laereplass.employer.openings.Entry.Who;
import no.larvik.laereplass.employer.openings.Suggested.Fits;
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
    private final PostingSettings settings;
    private final Suggested suggested;

    public Posting(
            Openings openings,
            Employers employers,
            Trades trades,
            Supplier<String> ids,
            InstantSource clock,
            PostingSettings settings,
            Suggested suggested) {
        this.openings = openings;
        this.employers = employers;
        this.trades = trades;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
        this.suggested = suggested;
    }

    public Opening draft(Actor actor, EmployerId id, Terms terms) {
        var employer = employers
                .find(id)
                .filter(found -> actor.seesAllEmployers() || found.isSpokenForBy(actor))
                .orElseThrow(EmployerProblem.Unknown::new);
        if (!employer.isSpokenForBy(actor)) throw new OpeningProblem.NotAllowed();
        return added(actor, employer, terms);
    }

    public Opening edit(Actor actor, OpeningId id, Terms terms, Expected expected) {
        return changed(actor, id, expected, opening -> opening.edit(terms, against(employerOf(opening))));
    }

    public Opening publish(Actor actor, OpeningId id, Expected expected) {
        return changed(actor, id, expected, opening -> opening.publish(against(employerOf(opening))));
    }

    public Opening extend(Actor actor, OpeningId id, LocalDate deadline, Expected expected) {
        return changed(actor, id, expected, opening -> opening.extend(deadline, against(employerOf(opening))));
    }

    public Opening fill(Actor actor, OpeningId id, Expected expected) {
        return changed(actor, id, expected, Opening::fill);
    }

    public Opening withdraw(Actor actor, OpeningId id, String because, Expected expected) {
        return changed(actor, id, expected, opening -> opening.withdraw(because));
    }

    /** As if it had never been written. Whoever was told of it is told to forget it, which closes what waits for it. */
    public void discard(Actor actor, OpeningId id) {
        openings.erase(changeable(actor, id, Expected.any()));
    }

    /** Staff alone, and with a reason: an employer cannot pass its own wording. */
    public Opening acceptWording(Actor actor, OpeningId id, String because, Expected expected) {
        read(actor, id);
        if (!actor.isStaff()) throw new OpeningProblem.NotAllowed();
        return changed(actor, id, expected, opening -> opening.acceptWording(because));
    }

    /** A draft of one's own like an opening of one's own, whatever became of that one. */
    public Opening copy(Actor actor, OpeningId id) {
        var opening = changeable(actor, id, Expected.any());
        var employer = employerOf(opening);
        var terms = opening.copied(today());
        var unit = terms.unit();
        var gone = unit != null && employer.unit(unit).isEmpty();
        return added(actor, employer, gone ? terms.withoutUnit() : terms);
    }

    /** For those who post it: what the checks say about it as it stands. */
    public Looked look(Actor actor, Opening opening) {
        if (!posts(actor, opening)) throw new OpeningProblem.NotAllowed();
        return new Looked(Wording.in(opening.terms()), UnderEighteen.of(opening.terms(), settings.never()));
    }

    /** For those who post it: how many it fits, roughly, and what would let more in. */
    public Hints hints(Actor actor, Opening opening) {
        if (!posts(actor, opening)) throw new OpeningProblem.NotAllowed();
        if (opening.status() != Status.PUBLISHED) return new Hints(null, List.of());
        var fits = suggested.of(opening.id());
        var advice = fits == Fits.SOME ? List.<Remedy>of() : Remedy.on(opening.terms(), settings.never());
        return new Hints(fits, advice);
    }

    /** Whether this person sees what only those who post see: history, whom to call, what the checks say. */
    public boolean posts(Actor actor, Opening opening) {
        return actor.seesAllOpenings() || speaksFor(actor, opening);
    }

    /** Others' drafts are told apart from nothing by nobody: unknown, not forbidden. */
    public Opening read(Actor actor, OpeningId id) {
        return openings.find(id).filter(opening -> sees(actor, opening)).orElseThrow(OpeningProblem.Unknown::new);
    }

    public Slice<Opening> search(Actor actor, Openings.Search wanted, @Nullable String after, int limit) {
        return openings.search(narrowed(actor, wanted), after, limit);
    }

    private Openings.Search narrowed(Actor actor, Openings.Search wanted) {
        if (actor.seesAllOpenings() || isOfAMember(actor, wanted)) return wanted;
        var organisation = actor.organisation();
        if (organisation != null && actor.actsFor(organisation)) {
            return new Openings.Search(organisation, wanted.employer(), wanted.status(), wanted.trade(), wanted.text());
        }
        if (!actor.seesPublishedOpenings()) throw new OpeningProblem.NotAllowed();
        return new Openings.Search(null, wanted.employer(), Status.PUBLISHED, wanted.trade(), wanted.text());
    }

    private boolean sees(Actor actor, Opening opening) {
        return posts(actor, opening)
                || actor.seesPublishedOpenings() && (opening.isPublished() || opening.status() == Status.FILLED);
    }

    /** A training office asks for the openings of one of its members. */
    private boolean isOfAMember(Actor actor, Openings.Search wanted) {
        var employer = wanted.employer();
        return employer != null
                && actor.isEmployer()
                && employers
                        .find(employer)
                        .filter(found -> found.isSpokenForBy(actor))
                        .isPresent();
    }

    private Opening changeable(Actor actor, OpeningId id, Expected expected) {
        var opening = read(actor, id);
        if (!actor.isStaff() && !speaksFor(actor, opening)) throw new OpeningProblem.NotAllowed();
        expected.check(opening.version());
        return opening;
    }

    private Opening added(Actor actor, Employer employer, Terms terms) {
        var onBehalf = !actor.actsFor(numberOf(employer));
        var drafted = Opening.draft(new OpeningId(ids.get()), terms, onBehalf, against(employer));
        var author = author(actor, drafted.next());
        var first = new Entry(author.at(), author.who(), author.name(), Entry.What.DRAFTED, List.of());
        return openings.add(
                new Change<>(drafted.next().noting(drafted.next().history().with(first)), drafted.facts()));
    }

    private Opening changed(
            Actor actor, OpeningId id, Expected expected, Function<Opening, Change<Opening, OpeningEvent>> verb) {
        var before = changeable(actor, id, expected);
        var change = verb.apply(before);
        if (change.next().equals(before)) return before;
        var history = before.history().after(before, change.next(), author(actor, before));
        return openings.put(new Change<>(change.next().noting(history), change.facts()));
    }

    private Author author(Actor actor, Opening opening) {
        var own = actor.actsFor(opening.poster().organisationNumber());
        var who = own ? Who.EMPLOYER : actor.isStaff() ? Who.STAFF : Who.OFFICE;
        return new Author(who, actor.name(), clock.instant());
    }

    /** The employer's own people, or those of a training office it is a member of. */
    private boolean speaksFor(Actor actor, Opening opening) {
        if (actor.actsFor(opening.poster().organisationNumber())) return true;
        if (!actor.isEmployer()) return false;
        return employers
                .find(opening.poster().id())
                .filter(employer -> employer.isSpokenForBy(actor))
                .isPresent();
    }

    private Employer employerOf(Opening opening) {
        return employers.find(opening.poster().id()).orElseThrow(EmployerProblem.Unknown::new);
    }

    private Checks against(Employer employer) {
        return Checks.against(employer, trades, today(), settings.never());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }

    private static String numberOf(Employer employer) {
        return employer.organisationNumber().digits();
    }

    /** What the checks found. */
    public record Looked(List<Wording.Finding> wording, UnderEighteen underEighteen) {}

    /** @param fits nothing for an opening nobody can be suggested */
    public record Hints(@Nullable Fits fits, List<Remedy> advice) {}
}
