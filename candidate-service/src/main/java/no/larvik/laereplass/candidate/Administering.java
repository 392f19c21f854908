package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What administrators see of those who follow young people up, and whom they name for protected persons. Who works here,
 * as what, and until when the sign-in says: that is kept where sign-ins are.
 */
public final class Administering {

    /** How somebody is of the group. */
    public enum Standing {
        NO,
        NAMED,
        BY_CONFIGURATION
    }

    /** @param deputy null while there is no absence ahead */
    public record User(StaffMember member, @Nullable StaffMember deputy, Standing protectedPersons) {}

    private final StaffDirectory directory;
    private final NamedStaff named;
    private final ProtectedGroup group;
    private final ProtectedCases cases;
    private final AccessLog log;

    public Administering(
            StaffDirectory directory, NamedStaff named, ProtectedGroup group, ProtectedCases cases, AccessLog log) {
        this.directory = directory;
        this.named = named;
        this.group = group;
        this.cases = cases;
        this.log = log;
    }

    public List<User> users(Actor administrator) {
        check(administrator);
        var members = directory.inMunicipality(administrator.municipality());
        var ofTheGroup = named.in(administrator.municipality());
        return members.stream()
                .map(member -> new User(member, deputyOf(member, members), standing(member, ofTheGroup)))
                .toList();
    }

    /** @throws CandidateProblem.Unknown for whoever has never been here */
    public void name(String subject, Actor administrator) {
        var member = found(subject, administrator);
        if (named.in(member.municipality()).contains(subject)) return;
        log.decided(administrator, subject, "NAMED_FOR_PROTECTED_PERSONS");
        named.add(subject, member.municipality());
    }

    /** @throws CandidateProblem.LastOfTheGroup while there are cases that nobody could open any more */
    public void release(String subject, Actor administrator) {
        var member = found(subject, administrator);
        var ofTheGroup = named.in(member.municipality());
        if (!ofTheGroup.contains(subject)) return;
        var alone = ofTheGroup.size() == 1 && group.hasNoFirst();
        if (alone && !cases.inMunicipality(member.municipality()).isEmpty())
            throw new CandidateProblem.LastOfTheGroup();
        log.decided(administrator, subject, "RELEASED_FROM_PROTECTED_PERSONS");
        named.remove(subject);
    }

    private StaffMember found(String subject, Actor administrator) {
        check(administrator);
        return directory
                .find(subject)
                .filter(member -> member.municipality().equals(administrator.municipality()))
                .orElseThrow(CandidateProblem.Unknown::new);
    }

    private Standing standing(StaffMember member, Set<String> ofTheGroup) {
        var subject = member.who().subject();
        if (group.isFirst(subject)) return Standing.BY_CONFIGURATION;
        return ofTheGroup.contains(subject) ? Standing.NAMED : Standing.NO;
    }

    private static @Nullable StaffMember deputyOf(StaffMember member, List<StaffMember> members) {
        var absence = member.absence();
        return absence == null
                ? null
                : members.stream()
                        .filter(other -> other.who().subject().equals(absence.deputy()))
                        .findFirst()
                        .orElse(null);
    }

    private static void check(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) throw new CandidateProblem.NotInYourRole();
    }
}
