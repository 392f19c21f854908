package no.larvik.laereplass.matching.matches.mongo;

import static no.larvik.laereplass.matching.matches.mongo.PapersDocument.day;
import static no.larvik.laereplass.matching.matches.mongo.PapersDocument.dayOrNone;
import static no.larvik.laereplass.matching.matches.mongo.PapersDocument.toDay;

import java.util.Date;
import java.util.Objects;
import no.larvik.laereplass.matching.matches.Approval;
import no.larvik.laereplass.matching.matches.Confirmation;
import no.larvik.laereplass.matching.matches.Contract;
import no.larvik.laereplass.matching.matches.OnBehalf;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A contract as it is stored with its match. */
final class ContractDocument {

    private ContractDocument() {}

    static Document of(Contract contract) {
        var document = new Document("revision", contract.revision())
                .append("ticked", contract.ticked().stream().map(Enum::name).toList())
                .append(
                        "confirmations",
                        contract.confirmations().stream()
                                .map(ContractDocument::of)
                                .toList());
        if (contract.startsOn() != null) document.append("startsOn", day(contract.startsOn()));
        if (contract.endsOn() != null) document.append("endsOn", day(contract.endsOn()));
        if (contract.adultFrom() != null) document.append("adultFrom", day(contract.adultFrom()));
        if (contract.approval() != null) document.append("approval", of(contract.approval()));
        return document;
    }

    static Contract toContract(Document document) {
        return new Contract(
                dayOrNone(document, "startsOn"),
                dayOrNone(document, "endsOn"),
                document.getInteger("revision", 0),
                document.getList("ticked", String.class).stream()
                        .map(Contract.Item::valueOf)
                        .toList(),
                document.getList("confirmations", Document.class).stream()
                        .map(ContractDocument::toConfirmation)
                        .toList(),
                toApproval(document.get("approval", Document.class)),
                dayOrNone(document, "adultFrom"));
    }

    private static Document of(Confirmation confirmation) {
        var document = new Document("party", confirmation.party().name())
                .append("who", confirmation.who())
                .append("at", Date.from(confirmation.at()))
                .append("textVersion", confirmation.textVersion())
                .append("revision", confirmation.revision());
        if (confirmation.how() != null)
            document.append("how", confirmation.how().name());
        return document;
    }

    private static Confirmation toConfirmation(Document document) {
        var how = document.getString("how");
        return new Confirmation(
                Contract.Party.valueOf(document.getString("party")),
                document.getString("who"),
                Objects.requireNonNull(document.getDate("at")).toInstant(),
                document.getString("textVersion"),
                document.getInteger("revision", 0),
                how == null ? null : OnBehalf.Way.valueOf(how));
    }

    private static Document of(Approval approval) {
        var document = new Document("by", approval.by().name()).append("on", day(approval.on()));
        if (approval.reference() != null) document.append("reference", approval.reference());
        return document;
    }

    private static @Nullable Approval toApproval(@Nullable Document document) {
        if (document == null) return null;
        return new Approval(
                Approval.Authority.valueOf(document.getString("by")),
                toDay(document, "on"),
                document.getString("reference"));
    }
}
