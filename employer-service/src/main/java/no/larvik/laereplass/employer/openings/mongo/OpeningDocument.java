package no.larvik.laereplass.employer.openings.mongo;

import java.util.List;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.mongo.UnitDocument;
import no.larvik.laereplass.employer.mongo.Words;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.Poster;
import no.larvik.laereplass.employer.openings.Status;
import org.bson.Document;

/** An opening as it is stored. */
final class OpeningDocument {

    private OpeningDocument() {}

    static Document of(Opening opening, Trades trades) {
        var poster = opening.poster();
        var unit = opening.unit();
        return new Document("employer", poster.id().value())
                .append("organisationNumber", poster.organisationNumber())
                .append("employerName", poster.name())
                .append("employerMunicipality", poster.municipality())
                .append("unit", unit == null ? null : UnitDocument.of(unit))
                .append("terms", TermsDocument.of(opening.terms()))
                .append("status", opening.status().name())
                .append("onBehalf", opening.onBehalf())
                .append("withdrawnBecause", opening.withdrawnBecause())
                .append("accepted", HistoryDocument.of(opening.accepted()))
                .append("history", HistoryDocument.of(opening.history()))
                .append("words", words(opening, trades));
    }

    static Opening toOpening(Stored stored) {
        var state = stored.state();
        var unit = state.get("unit", Document.class);
        return new Opening(
                new OpeningId(stored.id()),
                new Poster(
                        new EmployerId(state.getString("employer")),
                        state.getString("organisationNumber"),
                        state.getString("employerName"),
                        state.getString("employerMunicipality")),
                unit == null ? null : UnitDocument.toUnit(unit),
                TermsDocument.toTerms(state.get("terms", Document.class)),
                Status.valueOf(state.getString("status")),
                state.getBoolean("onBehalf", false),
                state.getString("withdrawnBecause"),
                HistoryDocument.toAcceptance(state.get("accepted", Document.class)),
                HistoryDocument.toHistory(state.getList("history", Document.class, List.of())),
                stored.version());
    }

    private static List<String> words(Opening opening, Trades trades) {
        var unit = opening.unit();
        var trade = opening.terms().trade();
        return Words.of(
                opening.terms().title(),
                opening.poster().name(),
                unit == null ? null : unit.name(),
                unit == null ? null : unit.place().place(),
                trade == null ? null : trades.find(trade).map(Trade::name).orElse(trade));
    }
}
