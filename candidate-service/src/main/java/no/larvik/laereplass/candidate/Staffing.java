package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What staff tell about themselves: how they are reached, and who stands in while they are away. */
public final class Staffing {

    private static final int LONGEST_DAYS = 366;

    private final StaffDirectory directory;
    private final PhoneNumbers phones;
    private final InstantSource clock;

    public Staffing(StaffDirectory directory, PhoneNumbers phones, InstantSource clock) {
        this.directory = directory;
        this.phones = phones;
        this.clock = clock;
    }

    /** Oneself, known from the first time one asks. */
    public StaffMember me(Actor actor) {
        if (!actor.followsUp()) throw new CandidateProblem.NotInYourRole();
        var known = directory.find(actor.subject());
        var now = known.map(member -> member.named(actor)).orElseGet(() -> StaffMember.of(actor));
        if (known.isEmpty() || !known.get().equals(now)) directory.put(now);
        return now;
    }

    public List<StaffMember> colleagues(Actor actor) {
        me(actor);
        return directory.inMunicipality(actor.municipality()).stream()
                .filter(member -> !member.left())
                .toList();
    }

    /** Nobody takes a case over, helps with one or stands in who has left. Whoever was never here is not known by it. */
    public void worksHere(String subject, String municipality, boolean followsUp) {
        directory
                .find(subject)
                .filter(member -> member.municipality().equals(municipality))
                .filter(member -> member.left() == followsUp)
                .ifPresent(member -> directory.put(member.leaving(!followsUp)));
    }

    /** @param email may be empty */
    public StaffMember reachedAt(Actor actor, String phone, String email) {
        var faults = new ArrayList<Fault>();
        var number = RegistrationRules.found("phone", phone, phones.read(phone), Rule.NOT_A_PHONE, faults);
        var address = email.isBlank() ? null : RegistrationRules.email(email.strip(), faults);
        if (!faults.isEmpty() || number == null) throw new CandidateProblem.InvalidFields(faults);
        return stored(me(actor).reachedAt(number, address));
    }

    /** @param deputy of the same agency and municipality, known here */
    public StaffMember away(Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, String deputy) {
        var me = me(actor);
        var today = Oslo.day(clock.instant());
        var faults = new ArrayList<Fault>();
        if (from == null) faults.add(Fault.at("from", Rule.REQUIRED));
        if (to == null) faults.add(Fault.at("to", Rule.REQUIRED));
        if (from != null
                && to != null
                && (to.isBefore(from) || to.isBefore(today) || to.isAfter(from.plusDays(LONGEST_DAYS)))) {
            var earliest = from.isBefore(today) ? today : from;
            faults.add(new Fault(
                    "to", Rule.DATE_OUT_OF_RANGE, Map.of("from", earliest, "to", from.plusDays(LONGEST_DAYS))));
        }
        if (!canStandIn(deputy, me)) faults.add(Fault.at("deputy", Rule.UNKNOWN_COLLEAGUE));
        if (!faults.isEmpty() || from == null || to == null) throw new CandidateProblem.InvalidFields(faults);
        return stored(me.away(new StaffMember.Absence(from, to, deputy)));
    }

    public StaffMember back(Actor actor) {
        return stored(me(actor).away(null));
    }

    private boolean canStandIn(String deputy, StaffMember me) {
        return !deputy.equals(me.who().subject())
                && directory
                        .find(deputy)
                        .filter(other -> !other.left())
                        .filter(other -> other.municipality().equals(me.municipality()))
                        .filter(other ->
                                Objects.equals(other.who().agency(), me.who().agency()))
                        .isPresent();
    }

    private StaffMember stored(StaffMember next) {
        directory.put(next);
        return next;
    }
}
