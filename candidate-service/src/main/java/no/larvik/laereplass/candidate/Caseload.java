package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who works with the case: one responsible contact person, those who help, and whoever stands in today.
 *
 * @param contact null until somebody at the intake takes the case
 * @param team further professionals; those of another agency by the young person's consent
 * @param deputy stands in for the contact person today; not a part of the case, but of the day
 */
public record Caseload(
        @Nullable Professional contact,
        List<Professional> team,
        @Nullable Professional deputy) {

    static final int MOST_HELPERS = 10;
    static final Caseload UNTAKEN = new Caseload(null);

    public Caseload {
        team = List.copyOf(team);
    }

    public Caseload(@Nullable Professional contact) {
        this(contact, List.of(), null);
    }

    public boolean includes(String subject) {
        return everybody().anyMatch(one -> one.subject().equals(subject));
    }

    boolean isContact(String subject) {
        return contact != null && contact.subject().equals(subject);
    }

    boolean isUntaken() {
        return contact == null;
    }

    Optional<Professional> helper(String subject) {
        return team.stream().filter(one -> one.subject().equals(subject)).findFirst();
    }

    /** The new contact person leaves the team, the former one the case. */
    Caseload handedTo(Professional next) {
        return new Caseload(next, without(next.subject()), null);
    }

    Caseload joinedBy(Professional helper) {
        return new Caseload(
                contact,
                Stream.concat(without(helper.subject()).stream(), Stream.of(helper))
                        .toList(),
                deputy);
    }

    Caseload leftBy(String subject) {
        return new Caseload(contact, without(subject), deputy);
    }

    /** When the young person no longer agrees to an agency, its professionals are out at once. */
    Caseload leftByAgency(String agency) {
        return new Caseload(
                contact,
                team.stream().filter(one -> !agency.equals(one.agency())).toList(),
                deputy);
    }

    public Caseload stoodInForBy(@Nullable Professional today) {
        return new Caseload(contact, team, today);
    }

    private List<Professional> without(String subject) {
        return team.stream().filter(one -> !one.subject().equals(subject)).toList();
    }

    /** Sign-ins of everybody who works with it today, each once. */
    public List<String> subjects() {
        return everybody().map(Professional::subject).distinct().toList();
    }

    private Stream<Professional> everybody() {
        return Stream.concat(Stream.ofNullable(contact), Stream.concat(team.stream(), Stream.ofNullable(deputy)));
    }
}
