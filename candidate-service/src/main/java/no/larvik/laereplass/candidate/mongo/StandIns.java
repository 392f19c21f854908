package no.larvik.laereplass.candidate.mongo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.Oslo;
import no.larvik.laereplass.candidate.Professional;
import no.larvik.laereplass.candidate.StaffDirectory;
import no.larvik.laereplass.candidate.StaffMember;

/** Who stands in for absent contact persons: looked up whenever a case is read, so that it holds from the first day to the last. */
final class StandIns {

    private final StaffDirectory directory;
    private final InstantSource clock;

    StandIns(StaffDirectory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    List<Candidate> today(List<Candidate> cases) {
        var contacts = cases.stream()
                .map(candidate -> candidate.caseload().contact())
                .filter(Objects::nonNull)
                .map(Professional::subject)
                .distinct()
                .toList();
        if (contacts.isEmpty()) return cases;
        var today = Oslo.day(clock.instant());
        var away = byDeputy(contacts, today);
        if (away.isEmpty()) return cases;
        return cases.stream().map(candidate -> stoodIn(candidate, away)).toList();
    }

    private Map<String, Professional> byDeputy(List<String> contacts, LocalDate today) {
        var absent = directory.findAll(contacts).stream()
                .filter(member -> member.isAwayOn(today))
                .toList();
        if (absent.isEmpty()) return Map.of();
        var deputies = directory
                .findAll(absent.stream().map(StandIns::deputyOf).distinct().toList())
                .stream()
                .map(StaffMember::who)
                .collect(Collectors.toMap(Professional::subject, Function.identity()));
        return absent.stream()
                .filter(member -> deputies.containsKey(deputyOf(member)))
                .collect(Collectors.toMap(
                        member -> member.who().subject(),
                        member -> Objects.requireNonNull(deputies.get(deputyOf(member)))));
    }

    /** Those whose cases somebody takes care of today. */
    List<String> absentToday(String deputy) {
        var today = Oslo.day(clock.instant());
        return directory.withDeputy(deputy).stream()
                .filter(member -> member.isAwayOn(today))
                .map(member -> member.who().subject())
                .toList();
    }

    private static String deputyOf(StaffMember member) {
        return Objects.requireNonNull(member.absence(), "away").deputy();
    }

    private static Candidate stoodIn(Candidate candidate, Map<String, Professional> away) {
        var contact = candidate.caseload().contact();
        var deputy = contact == null ? null : away.get(contact.subject());
        return deputy == null ? candidate : candidate.stoodInForBy(deputy);
    }
}
