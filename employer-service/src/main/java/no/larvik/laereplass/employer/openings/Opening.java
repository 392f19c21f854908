package no.larvik.laereplass.employer.openings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Unit;
import no.larvik.laereplass.employer.openings.Wording.Acceptance;
import no.larvik.laereplass.employer.openings.Wording.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A number of seats in one trade, of one kind, at one place of work. Immutable: a verb returns the next state and the
 * fact to announce. Employer and unit are kept as they were at the last change, so that what young people read does not
 * change behind their back.
 *
 * @param unit where the work is; only a draft may lack it
 * @param onBehalf written by staff for the employer, and shown as such
 * @param withdrawnBecause in the words of whoever withdrew it; never sent over Kafka
 * @param accepted wordings that staff have looked at and let stand
 */
public record Opening(
        OpeningId id,
        Poster poster,
        @Nullable Unit unit,
        Terms terms,
        Status status,
        boolean onBehalf,
        @Nullable String withdrawnBecause,
        Acceptance accepted,
        History history,
        long version) {

    public static Change<Opening, OpeningEvent> draft(OpeningId id, Terms terms, boolean onBehalf, Checks checks) {
        refuse(PostingRule.flawsOfDraft(terms, checks));
        var employer = checks.employer();
        var draft = new Opening(
                id,
                Poster.of(employer),
                unitOf(terms, employer),
                terms,
                Status.DRAFT,
                onBehalf,
                null,
                Acceptance.NONE,
                History.EMPTY,
                0);
        return new Change<>(draft, List.of(new OpeningEvent.Drafted(id, employer.id(), draft.municipality())));
    }

    /** A published opening stays good enough to be published; a draft only has to make sense. */
    public Change<Opening, OpeningEvent> edit(Terms next, Checks checks) {
        refuseWhenOver();
        var fields = Field.different(terms, next);
        if (fields.isEmpty()) return Change.unchanged(this);
        if (status == Status.DRAFT) {
            refuse(PostingRule.flawsOfDraft(next, checks));
            return new Change<>(with(next, checks.employer()), List.of());
        }
        refuse(PostingRule.flawsWhenPublished(next, checks.published(terms, accepted)));
        var edited = with(next, checks.employer());
        var shown = status == Status.LAPSED && fields.contains(Field.DEADLINE) ? edited.as(Status.PUBLISHED) : edited;
        return new Change<>(shown, List.of(changed(shown, fields)));
    }

    public Change<Opening, OpeningEvent> publish(Checks checks) {
        refuseWhenOver();
        if (status != Status.DRAFT) return Change.unchanged(this);
        var flaws = PostingRule.flawsWhenPublished(terms, checks.accepting(accepted));
        if (!flaws.isEmpty()) throw new OpeningProblem.NotReady(flaws);
        var published = with(terms, checks.employer()).as(Status.PUBLISHED);
        return new Change<>(published, List.of(new OpeningEvent.Published(id, poster.id(), published.municipality())));
    }

    /** New people can be suggested until this day; one that has lapsed comes back. */
    public Change<Opening, OpeningEvent> extend(LocalDate deadline, Checks checks) {
        if (status == Status.DRAFT) throw new OpeningProblem.NotPublished();
        return edit(terms.with(terms.details().until(deadline)), checks);
    }

    /** After the deadline nobody new is suggested; whoever is in dialogue goes on. */
    public Change<Opening, OpeningEvent> lapse(LocalDate today) {
        var deadline = terms.details().deadline();
        if (status != Status.PUBLISHED || deadline == null || !deadline.isBefore(today)) return Change.unchanged(this);
        return new Change<>(as(Status.LAPSED), List.of(new OpeningEvent.Lapsed(id, poster.id(), municipality())));
    }

    public Change<Opening, OpeningEvent> fill() {
        if (status == Status.FILLED) return Change.unchanged(this);
        if (status == Status.DRAFT) throw new OpeningProblem.NotPublished();
        refuseWhenOver();
        return new Change<>(as(Status.FILLED), List.of(new OpeningEvent.Filled(id, poster.id(), municipality())));
    }

    public Change<Opening, OpeningEvent> withdraw(String because) {
        if (status == Status.WITHDRAWN) return Change.unchanged(this);
        refuseWhenOver();
        var withdrawn =
                new Opening(id, poster, unit, terms, Status.WITHDRAWN, onBehalf, because, accepted, history, version);
        return new Change<>(withdrawn, List.of(new OpeningEvent.Withdrawn(id, poster.id(), municipality())));
    }

    /** Everything the check finds in it now may stand; what is written later is looked at anew. */
    public Change<Opening, OpeningEvent> acceptWording(String because) {
        refuseWhenOver();
        var phrases = Wording.in(terms).stream().map(Finding::key).collect(Collectors.toSet());
        if (phrases.isEmpty()) return Change.unchanged(this);
        var acceptance = new Acceptance(because, phrases);
        return new Change<>(
                new Opening(id, poster, unit, terms, status, onBehalf, withdrawnBecause, acceptance, history, version),
                List.of());
    }

    /** What a new draft begins with: everything but the days that are over or belong to this one alone. */
    public Terms copied(LocalDate today) {
        return terms.copied(today);
    }

    /** Where the work is; as long as no place is chosen, where the employer was registered. */
    public String municipality() {
        return unit == null ? poster.municipality() : unit.place().municipality();
    }

    /** Shown to young people, also to those who were suggested it before the deadline. */
    public boolean isPublished() {
        return status == Status.PUBLISHED || status == Status.LAPSED;
    }

    public Opening noting(History next) {
        return new Opening(id, poster, unit, terms, status, onBehalf, withdrawnBecause, accepted, next, version);
    }

    private Opening with(Terms next, Employer employer) {
        return new Opening(
                id,
                Poster.of(employer),
                unitOf(next, employer),
                next,
                status,
                onBehalf,
                withdrawnBecause,
                accepted,
                history,
                version);
    }

    private Opening as(Status next) {
        return new Opening(id, poster, unit, terms, next, onBehalf, withdrawnBecause, accepted, history, version);
    }

    private OpeningEvent changed(Opening next, List<Field> fields) {
        return new OpeningEvent.Changed(id, poster.id(), next.municipality(), fields);
    }

    private void refuseWhenOver() {
        if (status == Status.WITHDRAWN) throw new OpeningProblem.AlreadyWithdrawn();
        if (status == Status.FILLED) throw new OpeningProblem.AlreadyFilled();
    }

    private static @Nullable Unit unitOf(Terms terms, Employer employer) {
        var wanted = terms.unit();
        return wanted == null ? null : employer.unit(wanted).orElse(null);
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new OpeningProblem.Flawed(flaws);
    }
}
