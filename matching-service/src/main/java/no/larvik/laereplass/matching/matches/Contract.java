package no.larvik.laereplass.matching.matches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The contract as far as this platform follows it: its dates, what is in place, who has confirmed which version of it,
 * and who approved it. The contract itself is signed where the county, the school or NAV has it signed.
 *
 * @param endsOn after {@code startsOn}
 * @param revision counts changes of the dates; a confirmation is of one revision
 * @param ticked what is in place
 * @param adultFrom eighteenth birthday while the young person is under eighteen: until then a guardian confirms too
 */
public record Contract(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int revision,
        List<Item> ticked,
        List<Confirmation> confirmations,
        @Nullable Approval approval,
        @Nullable LocalDate adultFrom) {

    /** The sentence a party confirms; a new wording is a new version. */
    public static final String TEXT = "2026-1";

    static final Contract NONE = new Contract(null, null, 0, List.of(), List.of(), null, null);

    public Contract {
        ticked = List.copyOf(ticked);
        confirmations = List.copyOf(confirmations);
    }

    Contract running(LocalDate from, LocalDate until) {
        if (from.equals(startsOn) && until.equals(endsOn)) return this;
        return new Contract(from, until, revision + 1, ticked, confirmations, approval, adultFrom);
    }

    Contract ticking(Set<Item> items) {
        return new Contract(
                startsOn, endsOn, revision, items.stream().sorted().toList(), confirmations, approval, adultFrom);
    }

    Contract confirmed(Confirmation confirmation) {
        var all = new ArrayList<>(confirmations);
        all.removeIf(earlier -> earlier.party() == confirmation.party() && earlier.revision() == revision);
        all.add(confirmation);
        return new Contract(startsOn, endsOn, revision, ticked, all, approval, adultFrom);
    }

    /** This one has not confirmed, whatever was recorded. */
    Contract unconfirmed(Party party) {
        var all = confirmations.stream().filter(one -> one.party() != party).toList();
        return new Contract(startsOn, endsOn, revision, ticked, all, approval, adultFrom);
    }

    /** Whether staff recorded a confirmation of this one's that counts. */
    boolean recordedFor(Party party) {
        return confirmations.stream()
                .anyMatch(one -> one.party() == party && one.revision() == revision && one.how() != null);
    }

    Contract approved(Approval by) {
        return new Contract(startsOn, endsOn, revision, ticked, confirmations, by, adultFrom);
    }

    Contract grownFrom(@Nullable LocalDate eighteenth) {
        return new Contract(startsOn, endsOn, revision, ticked, confirmations, approval, eighteenth);
    }

    /** Whose confirmation of the dates as they stand is still missing, on this day. */
    public Set<Party> missing(LocalDate today) {
        var missing = EnumSet.of(Party.YOUNG_PERSON, Party.EMPLOYER);
        if (adultFrom != null && today.isBefore(adultFrom)) missing.add(Party.GUARDIAN);
        for (var confirmation : confirmations) {
            if (confirmation.revision() == revision) missing.remove(confirmation.party());
        }
        return missing;
    }

    boolean ready(LocalDate today) {
        return startsOn != null && endsOn != null && missing(today).isEmpty();
    }

    /** Who has to agree. The county, the school or NAV agrees by approving. */
    public enum Party {
        YOUNG_PERSON,
        EMPLOYER,
        GUARDIAN
    }

    /** What ought to be in place before the first day. */
    public enum Item {
        TRAINING_LEADER,
        WORK_AGREEMENT,
        TRAINING_PLAN,
        SUPPORT_AGREED,
        RISK_ASSESSED,
        FORM_FILLED
    }
}
