package no.larvik.laereplass.candidate.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.Professional;
import no.larvik.laereplass.candidate.StaffDirectory;
import no.larvik.laereplass.candidate.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * The one person to call, and whoever else works with the case. In place of somebody who has left stands the intake.
 *
 * @param subject null while the case waits at the intake
 * @param standIn who to call instead today, while the contact person is away
 */
record ContactPersonBody(
        @Nullable String subject,
        @Nullable String name,
        @Nullable String agency,
        @Nullable String phone,
        @Nullable String email,
        @Nullable HelperBody standIn,
        List<HelperBody> team) {

    record HelperBody(
            String subject,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String phone,
            @Nullable String email) {

        static HelperBody of(Professional who, @Nullable StaffMember told) {
            return new HelperBody(
                    who.subject(),
                    who.name(),
                    who.agency(),
                    told == null ? null : told.phone(),
                    told == null ? null : told.email());
        }
    }

    static ContactPersonBody of(Candidate candidate, Intake intake, StaffDirectory directory) {
        var caseload = candidate.caseload();
        var contact = caseload.contact();
        var deputy = caseload.deputy();
        var subjects = Stream.concat(
                        Stream.concat(Stream.ofNullable(contact), Stream.ofNullable(deputy)), caseload.team().stream())
                .map(Professional::subject)
                .toList();
        var told = subjects.isEmpty() ? Map.<String, StaffMember>of() : told(subjects, directory);
        var team = caseload.team().stream()
                .map(helper -> HelperBody.of(helper, told.get(helper.subject())))
                .toList();
        if (contact == null) return new ContactPersonBody(null, intake.name(), intake.agency(), null, null, null, team);
        var standIn = deputy == null ? null : HelperBody.of(deputy, told.get(deputy.subject()));
        var member = told.get(contact.subject());
        if (member != null && member.left())
            return new ContactPersonBody(contact.subject(), intake.name(), intake.agency(), null, null, standIn, team);
        var reached = HelperBody.of(contact, member);
        return new ContactPersonBody(
                contact.subject(), contact.name(), contact.agency(), reached.phone(), reached.email(), standIn, team);
    }

    private static Map<String, StaffMember> told(List<String> subjects, StaffDirectory directory) {
        return directory.findAll(subjects).stream()
                .collect(Collectors.toMap(member -> member.who().subject(), Function.identity()));
    }
}
