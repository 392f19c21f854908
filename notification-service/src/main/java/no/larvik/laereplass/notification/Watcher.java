package no.larvik.laereplass.notification;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who sits before an open page.
 *
 * @param person their sign-in
 * @param recipients the inboxes they read, as stored
 * @param candidateId a young person's own case; {@code null} for everybody else
 * @param organisation the company or training office somebody acts for; {@code null} for everybody else
 * @param staffIn the municipality a member of staff works in; {@code null} for everybody else
 */
public record Watcher(
        String person,
        Set<String> recipients,
        @Nullable String candidateId,
        @Nullable String organisation,
        @Nullable String staffIn) {

    /** Staff are told of all that moves where they work, so that nobody is asked whose each thing is; others of their own alone. */
    public boolean concerns(Stir stir, Organisations organisations) {
        if (staffIn != null && stir.sides().contains(Audience.STAFF))
            return stir.municipality().isEmpty() || stir.municipality().equals(staffIn);
        if (candidateId != null && stir.sides().contains(Audience.CANDIDATE))
            return candidateId.equals(stir.candidateId());
        if (organisation == null || !stir.sides().contains(Audience.EMPLOYER)) return false;
        return organisations
                        .numberOf(stir.employerId())
                        .filter(organisation::equals)
                        .isPresent()
                || postsForIt(organisation, stir, organisations);
    }

    /** A training office posts for its members. Whom they meet, and what they answer, is not its business. */
    private static boolean postsForIt(String office, Stir stir, Organisations organisations) {
        return stir.about() == Stir.Subject.OPENING
                && organisations.officesOf(stir.employerId()).contains(office);
    }

    /** The marks of their inboxes. */
    public Set<String> marks() {
        return recipients.stream().map(Recipient::markOf).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isStaff() {
        return staffIn != null;
    }
}
