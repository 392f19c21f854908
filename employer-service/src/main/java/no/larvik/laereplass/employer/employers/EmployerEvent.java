package no.larvik.laereplass.employer.employers;

/** What has happened to an employer, as others may know it: ids and codes, never a name or a contact. */
public sealed interface EmployerEvent {

    EmployerId employer();

    record Registered(EmployerId employer, String municipality) implements EmployerEvent {}

    record UnitAdded(EmployerId employer, String municipality, UnitId unit) implements EmployerEvent {}

    record ApprovalRecorded(EmployerId employer, String municipality, Approval approval) implements EmployerEvent {}

    record ApprovalRemoved(EmployerId employer, String municipality, String trade) implements EmployerEvent {}

    record OfficeJoined(EmployerId employer, String municipality, EmployerId office) implements EmployerEvent {}

    record OfficeLeft(EmployerId employer, String municipality, EmployerId office) implements EmployerEvent {}
}
