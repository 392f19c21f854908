package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds entries about what may be the same person. Whether they are, people decide. */
public final class Duplicates {

    private static final int MOST = 10;

    /**
     * Another case that may be about the same person. Of a case that is not one's own, just enough to ask the right
     * colleague.
     *
     * @param own whether the reader may open it
     */
    public record Alike(
            CandidateId id,
            String shortName,
            @Nullable String contact,
            boolean linked,
            Set<Likeness.Trait> traits,
            boolean own) {}

    private final Candidates candidates;

    public Duplicates(Candidates candidates) {
        this.candidates = candidates;
    }

    /** All cases of the municipality, for whoever asks about many people at once. */
    public Lookalikes all(Actor staff) {
        if (!staff.followsUp()) throw new CandidateProblem.NotInYourRole();
        var known = new Lookalikes();
        candidates.eachLikeness(staff.municipality(), (id, keys) -> known.add(id.value(), keys));
        return known;
    }

    /** @param except the case the question is about */
    List<Alike> of(Person person, Actor staff, @Nullable CandidateId except) {
        return candidates.alike(staff.municipality(), Likeness.keys(person), MOST).stream()
                .filter(candidate -> !candidate.id().equals(except))
                .map(candidate -> alike(candidate, person, staff))
                .toList();
    }

    private static Alike alike(Candidate candidate, Person person, Actor staff) {
        var contact = candidate.caseload().contact();
        return new Alike(
                candidate.id(),
                candidate.person().shortName(),
                contact == null ? null : contact.name(),
                candidate.isLinked(),
                Likeness.between(person, candidate.person()),
                Act.READ.isAllowedTo(staff, candidate));
    }
}
