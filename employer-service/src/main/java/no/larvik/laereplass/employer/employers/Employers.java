package no.larvik.laereplass.employer.employers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Slice;
import org.jspecify.annotations.Nullable;

/** Where employers are kept. State and announcements are stored in one write. */
public interface Employers {

    Optional<Employer> find(EmployerId id);

    Optional<Employer> ofOrganisation(OrganisationNumber number);

    /** The id this organisation number has, or from now on has: the one proposed, unless somebody was first. */
    EmployerId idFor(OrganisationNumber number, EmployerId proposed);

    /**
     * One organisation number is one employer, also when two people register it in the same moment.
     *
     * @throws EmployerProblem.AlreadyRegistered when the id is taken
     */
    Employer add(Change<Employer, EmployerEvent> registered);

    /** Stores a change of the version it was made from; somebody else's change in between is refused. */
    Employer put(Change<Employer, EmployerEvent> change);

    /** The same, for what happens by itself: nothing is stored when somebody else was first. */
    boolean tryPut(Change<Employer, EmployerEvent> change);

    /** Those the register has not spoken of since this moment, in the order of their ids. */
    List<Employer> checkedBefore(Instant moment, @Nullable EmployerId after, int limit);

    /** Those the register has changed its word about, and nobody has looked. */
    List<Employer> withNews();

    /** Forgets it, at the version it has here, and frees its number; others are told to forget it too. */
    void erase(Employer employer);

    /** Those that belong to a training office, in the order of the alphabet. */
    List<Employer> membersOf(EmployerId office, int limit);

    /** Training offices, in the order of the alphabet. */
    List<Employer> offices(int limit);

    /** Those with an approval whose last day lies between these two, both included. */
    List<Employer> withApprovalsExpiring(LocalDate from, LocalDate to, int limit);

    /** In the order of the Norwegian alphabet; {@code text} is the beginning of words in the name, or a number. */
    Slice<Employer> search(@Nullable String text, @Nullable String after, int limit);
}
