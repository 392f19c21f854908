package no.larvik.laereplass.employer.openings.web;

import java.time.LocalDate;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.LanguageLevel;
import no.larvik.laereplass.employer.codes.Licence;
import no.larvik.laereplass.employer.codes.Skill;
import no.larvik.laereplass.employer.codes.Support;
import no.larvik.laereplass.employer.codes.Surrounding;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.Status;
import org.jspecify.annotations.Nullable;

/** An opening with the names a reader needs, so that a list can be shown without asking again. */
record OpeningBody(
        String id,
        long version,
        Status status,
        boolean onBehalf,
        @Nullable String withdrawnBecause,
        String employerId,
        String employerName,
        @Nullable String unitId,
        @Nullable String unitName,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String place,
        @Nullable Double lat,
        @Nullable Double lon,
        String municipality,
        @Nullable String trade,
        @Nullable String tradeName,
        @Nullable Kind kind,
        @Nullable Integer seats,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate startTo,
        @Nullable String title,
        @Nullable String tasks,
        Set<Licence> licences,
        @Nullable LanguageLevel languageLevel,
        Set<Skill> skills,
        Set<Support> supports,
        Set<Surrounding> surroundings,
        @Nullable Integer minimumAge,
        @Nullable String supervisor,
        DetailsBody details) {

    /** @param toThoseWhoPost else what young people may not see is left out */
    static OpeningBody of(Opening opening, Trades trades, boolean toThoseWhoPost) {
        var terms = opening.terms();
        var unit = opening.unit();
        var place = unit == null ? null : unit.place();
        var trade = terms.trade();
        return new OpeningBody(
                opening.id().value(),
                opening.version(),
                opening.status(),
                opening.onBehalf(),
                toThoseWhoPost ? opening.withdrawnBecause() : null,
                opening.poster().id().value(),
                opening.poster().name(),
                unit == null ? null : unit.id().value(),
                unit == null ? null : unit.name(),
                unit == null ? null : unit.address(),
                place == null ? null : place.postalCode(),
                place == null ? null : place.place(),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                opening.municipality(),
                trade,
                trade == null ? null : trades.find(trade).map(Trade::name).orElse(trade),
                terms.kind(),
                terms.seats(),
                terms.startFrom(),
                terms.startTo(),
                terms.title(),
                terms.tasks(),
                terms.licences(),
                terms.languageLevel(),
                terms.skills(),
                terms.supports(),
                terms.surroundings(),
                terms.minimumAge(),
                terms.supervisor(),
                DetailsBody.of(terms.details(), toThoseWhoPost));
    }
}
