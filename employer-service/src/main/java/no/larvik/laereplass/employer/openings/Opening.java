package no.larvik.laereplass.employer.openings;

import java.util.List;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number of seats in one trade, of one kind, at one place of work. Immutable: a verb returns the next state and the
 * fact to announce. Employer and unit are kept as they were at the last change, so that what young people read does not
 * change behind their back.
 *
 * @param unit where the work is; only a draft may lack it
 * @param onBehalf written by staff for the employer, and shown as such
 * @param withdrawnBecause in the words of whoever withdrew it; never sent over Kafka
 */
public record Opening(
        OpeningId id,
        Poster poster,
        @Nullable Unit unit,
        Terms terms,
        Status status,
        boolean onBehalf,
        @Nullable String withdrawnBecause,
        long version) {

    public static Change<Opening, OpeningEvent> draft(OpeningId id, Terms terms, boolean onBehalf, Checks checks) {
        refuse(PostingRule.flawsOfDraft(terms, checks));
        var employer = checks.employer();
        var draft =
                new Opening(id, Poster.of(employer), unitOf(terms, employer), terms, Status.DRAFT, onBehalf, null, 0);
        return new Change<>(draft, List.of(new OpeningEvent.Drafted(id, employer.id(), draft.municipality())));
    }

    /** A published opening stays good enough to be published; a draft only has to make sense. */
    public Change<Opening, OpeningEvent> edit(Terms next, Checks checks) {
        if (status == Status.WITHDRAWN) throw new OpeningProblem.AlreadyWithdrawn();
        var fields = Field.different(terms, next);
        if (fields.isEmpty()) return Change.unchanged(this);
        if (status == Status.DRAFT) {
            refuse(PostingRule.flawsOfDraft(next, checks));
            return new Change<>(with(next, checks.employer()), List.of());
        }
        refuse(PostingRule.flawsWhenPublished(next, checks.publishedWith(terms.startFrom())));
        var edited = with(next, checks.employer());
        return new Change<>(edited, List.of(new OpeningEvent.Changed(id, poster.id(), edited.municipality(), fields)));
    }

    public Change<Opening, OpeningEvent> publish(Checks checks) {
        if (status == Status.WITHDRAWN) throw new OpeningProblem.AlreadyWithdrawn();
        if (status == Status.PUBLISHED) return Change.unchanged(this);
        var flaws = PostingRule.flawsWhenPublished(terms, checks);
        if (!flaws.isEmpty()) throw new OpeningProblem.NotReady(flaws);
        var published = with(terms, checks.employer()).as(Status.PUBLISHED, null);
        return new Change<>(published, List.of(new OpeningEvent.Published(id, poster.id(), published.municipality())));
    }

    public Change<Opening, OpeningEvent> withdraw(String because) {
        if (status == Status.WITHDRAWN) return Change.unchanged(this);
        var withdrawn = as(Status.WITHDRAWN, because);
        return new Change<>(withdrawn, List.of(new OpeningEvent.Withdrawn(id, poster.id(), municipality())));
    }

    /** Where the work is; as long as no place is chosen, where the employer was registered. */
    public String municipality() {
        return unit == null ? poster.municipality() : unit.place().municipality();
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    private Opening with(Terms next, Employer employer) {
        return new Opening(
                id, Poster.of(employer), unitOf(next, employer), next, status, onBehalf, withdrawnBecause, version);
    }

    private Opening as(Status next, @Nullable String because) {
        return new Opening(id, poster, unit, terms, next, onBehalf, because, version);
    }

    private static @Nullable Unit unitOf(Terms terms, Employer employer) {
        var wanted = terms.unit();
        return wanted == null ? null : employer.unit(wanted).orElse(null);
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new OpeningProblem.Flawed(flaws);
    }
}
