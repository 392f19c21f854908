package no.larvik.laereplass.employer.exports.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.openings.Opening;
import org.jspecify.annotations.Nullable;

/** A row for each opening. */
final class OpeningRows {

    static final List<String> HEADINGS = List.of(
            "Organisasjonsnummer",
            "Bedrift",
            "Arbeidssted",
            "Sted",
            "Lærefag",
            "Type",
            "Antall plasser",
            "Oppstart",
            "Oppstart til",
            "Tittel",
            "Oppgaver",
            "Førerkort",
            "Norsknivå",
            "Minstealder",
            "Faglig leder",
            "Frist",
            "Status");

    private OpeningRows() {}

    static List<? extends @Nullable Object> of(Opening opening, Trades trades) {
        var terms = opening.terms();
        var unit = opening.unit();
        var trade = terms.trade();
        var kind = terms.kind();
        return Arrays.asList(
                opening.poster().organisationNumber(),
                opening.poster().name(),
                unit == null ? null : unit.name(),
                unit == null ? null : unit.place().place(),
                trade == null ? null : trades.find(trade).map(Trade::name).orElse(trade),
                kind == null ? null : Words.of(kind),
                terms.seats(),
                terms.startFrom(),
                terms.startTo(),
                terms.title(),
                terms.tasks(),
                terms.licences().stream().map(Enum::name).collect(Collectors.joining(", ")),
                terms.languageLevel(),
                terms.minimumAge(),
                terms.supervisor(),
                terms.details().deadline(),
                Words.of(opening.status()));
    }
}
