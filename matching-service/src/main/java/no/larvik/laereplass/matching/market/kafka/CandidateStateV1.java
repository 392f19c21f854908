package no.larvik.laereplass.matching.market.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.LanguageLevel;
import no.larvik.laereplass.matching.scoring.Seeker;
import org.jspecify.annotations.Nullable;

/** What we read of a candidate's state record; everything else in it is left alone. */
record CandidateStateV1(
        String id,
        String municipality,
        boolean published,
        @Nullable CellV1 cell,
        int reachKm,
        @Nullable List<String> trades,
        boolean neighbourTrades,
        @Nullable Set<String> kinds,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate adultFrom,
        @Nullable Set<String> licences,
        @Nullable Set<String> skills,
        @Nullable LanguageLevel languageLevel,
        @Nullable Set<String> supports,
        @Nullable Set<String> surroundings,
        boolean consentToMatching,
        boolean paused,
        boolean addressProtected) {

    Candidate toCandidate() {
        var seeker = new Seeker(
                orNone(trades),
                neighbourTrades,
                orNone(kinds),
                Objects.requireNonNull(cell, "a published candidate without a cell")
                        .toCell(),
                reachKm,
                Objects.requireNonNull(availableFrom, "a published candidate without a date"),
                adultFrom,
                orNone(licences),
                orNone(skills),
                languageLevel,
                orNone(supports),
                orNone(surroundings),
                consentToMatching,
                paused,
                addressProtected);
        return new Candidate(id, municipality, seeker);
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private static Set<String> orNone(@Nullable Set<String> set) {
        return set == null ? Set.of() : set;
    }

    record CellV1(double lat, double lon) {

        Cell toCell() {
            return new Cell(lat, lon);
        }
    }
}
