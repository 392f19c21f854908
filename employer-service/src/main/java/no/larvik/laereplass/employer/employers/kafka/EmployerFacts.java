package no.larvik.laereplass.employer.employers.kafka;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.employer.employers.EmployerEvent;
import no.larvik.laereplass.employer.employers.EmployerId;

/** Events of the core in the words of the wire. */
public final class EmployerFacts {

    private EmployerFacts() {}

    public static List<Fact> of(List<EmployerEvent> events) {
        return events.stream().map(EmployerFacts::of).toList();
    }

    static Fact of(EmployerEvent event) {
        var id = event.employer().value();
        return switch (event) {
            case EmployerEvent.Registered registered ->
                new Fact("employer.registered", 1, Map.of("employerId", id, "municipality", registered.municipality()));
            case EmployerEvent.UnitAdded added ->
                new Fact(
                        "employer.unit-added",
                        1,
                        Map.of(
                                "employerId", id,
                                "municipality", added.municipality(),
                                "unitId", added.unit().value()));
            case EmployerEvent.ApprovalRecorded recorded ->
                new Fact(
                        "employer.approval-recorded",
                        1,
                        Map.of(
                                "employerId", id,
                                "municipality", recorded.municipality(),
                                "trade", recorded.approval().trade(),
                                "kinds", EmployerStateV1.kinds(recorded.approval())));
            case EmployerEvent.ApprovalRemoved removed ->
                new Fact(
                        "employer.approval-removed",
                        1,
                        Map.of(
                                "employerId", id,
                                "municipality", removed.municipality(),
                                "trade", removed.trade()));
            case EmployerEvent.OfficeJoined joined ->
                new Fact("employer.office-joined", 1, office(id, joined.municipality(), joined.office()));
            case EmployerEvent.OfficeLeft left ->
                new Fact("employer.office-left", 1, office(id, left.municipality(), left.office()));
        };
    }

    private static Map<String, String> office(String employer, String municipality, EmployerId office) {
        return Map.of("employerId", employer, "municipality", municipality, "officeId", office.value());
    }
}
