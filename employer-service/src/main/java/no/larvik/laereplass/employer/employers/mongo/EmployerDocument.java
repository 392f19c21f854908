package no.larvik.laereplass.employer.employers.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.NorwegianOrder;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Contact;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.Language;
import no.larvik.laereplass.employer.employers.Membership;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.mongo.Words;
import org.bson.Document;

/** An employer as it is stored. */
final class EmployerDocument {

    private EmployerDocument() {}

    static Document of(Employer employer) {
        var contact = employer.contact();
        return new Document("organisationNumber", employer.organisationNumber().digits())
                .append("name", employer.name())
                .append(
                        "contact",
                        new Document("name", contact.name())
                                .append("email", contact.email())
                                .append("phone", contact.phone())
                                .append("language", contact.language().name()))
                .append("municipality", employer.municipality())
                .append("demo", employer.demo())
                .append("units", employer.units().stream().map(UnitDocument::of).toList())
                .append(
                        "approvals",
                        employer.approvals().stream()
                                .map(EmployerDocument::approval)
                                .toList())
                .append("office", employer.office())
                .append(
                        "memberships",
                        employer.memberships().stream()
                                .map(EmployerDocument::membership)
                                .toList())
                .append("entered", EnteredDocument.of(employer.entered()))
                .append(
                        "words",
                        Words.of(employer.name(), employer.organisationNumber().digits()))
                .append("order", orderOf(employer));
    }

    /** Alphabetical, and no two alike: also the place in the list to go on from. */
    static String orderOf(Employer employer) {
        return NorwegianOrder.key(employer.name()) + "." + employer.id();
    }

    static Employer toEmployer(Stored stored) {
        var state = stored.state();
        var contact = state.get("contact", Document.class);
        return new Employer(
                new EmployerId(stored.id()),
                new OrganisationNumber(state.getString("organisationNumber")),
                state.getString("name"),
                new Contact(
                        contact.getString("name"),
                        contact.getString("email"),
                        contact.getString("phone"),
                        Language.valueOf(contact.getString("language"))),
                state.getString("municipality"),
                state.getBoolean("demo", false),
                state.getList("units", Document.class).stream()
                        .map(UnitDocument::toUnit)
                        .toList(),
                state.getList("approvals", Document.class).stream()
                        .map(EmployerDocument::toApproval)
                        .toList(),
                state.getBoolean("office", false),
                state.getList("memberships", Document.class, List.of()).stream()
                        .map(EmployerDocument::toMembership)
                        .toList(),
                EnteredDocument.toEntered(state.get("entered", Document.class)),
                stored.version());
    }

    private static Document approval(Approval approval) {
        var validUntil = approval.validUntil();
        return new Document("trade", approval.trade())
                .append(
                        "kinds",
                        approval.kinds().stream().sorted().map(Enum::name).toList())
                .append("source", approval.source())
                .append("date", approval.date().toString())
                .append("validUntil", validUntil == null ? null : validUntil.toString())
                .append(
                        "office",
                        approval.office() == null ? null : approval.office().value());
    }

    private static Document membership(Membership membership) {
        return new Document("office", membership.office().value())
                .append("organisationNumber", membership.organisationNumber())
                .append("name", membership.name())
                .append("since", membership.since().toString())
                .append("source", membership.source());
    }

    private static Membership toMembership(Document stored) {
        return new Membership(
                new EmployerId(stored.getString("office")),
                stored.getString("organisationNumber"),
                stored.getString("name"),
                LocalDate.parse(stored.getString("since")),
                stored.getString("source"));
    }

    private static Approval toApproval(Document stored) {
        var validUntil = stored.getString("validUntil");
        var office = stored.getString("office");
        Set<Kind> kinds = stored.getList("kinds", String.class).stream()
                .map(Kind::valueOf)
                .collect(Collectors.toSet());
        return new Approval(
                stored.getString("trade"),
                kinds,
                stored.getString("source"),
                LocalDate.parse(stored.getString("date")),
                validUntil == null ? null : LocalDate.parse(validUntil),
                office == null ? null : new EmployerId(office));
    }
}
