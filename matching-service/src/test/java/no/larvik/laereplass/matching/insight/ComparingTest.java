package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final String HEAD = "measure;year;value;source;date";

    private final Map<String, Baselines> kept = new HashMap<>();
    private final List<Contracts.Contract> contracts = new ArrayList<>();
    private final Comparing comparing = new Comparing(
            new BaselineStore() {
                @Override
                public Baselines of(String municipality) {
                    return kept.getOrDefault(municipality, Baselines.none(municipality));
                }

                @Override
                public boolean put(Baselines next) {
                    if (of(next.municipality()).version() != next.version()) return false;
                    kept.put(
                            next.municipality(),
                            new Baselines(next.municipality(), next.figures(), next.version() + 1));
                    return true;
                }
            },
            municipality -> municipality.equals("3909") ? contracts : List.of(),
            InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z")));

    @Test
    void withoutApplicantsThereIsNoRateAndWhatIsMissingIsNamed() {
        began(8, "LAERLING", "2026-08-01");

        var rates = comparing.compare(2026, "3909").rates();

        assertThat(rates).extracting(Comparison.Rate::rate).containsOnlyNulls();
        assertThat(rates).extracting(Comparison.Rate::why).containsOnly(Comparison.Why.APPLICANTS_MISSING);
        assertThat(rates.getFirst().missing())
                .containsExactly(
                        Measure.FIRST_CHOICE_APPLICANTS, Measure.PLACED_WITHOUT_APPLYING, Measure.WITHDRAWN_APPLICANTS);
        assertThat(rates.getLast().missing()).containsExactly(Measure.APPLICANTS_15_JUNE);
        assertThat(rates.getFirst().contracts()).isEqualTo(8);
    }

    /** (40 + 2 - 10) applicants; 8 contracts approved and begun in the year: 25 %. */
    @Test
    void udirCountsWhatWasApprovedAndBegunWithinTheYear() {
        began(8, "LAERLING", "2026-08-01");
        began(6, "YFF_PRAKSIS", "2026-08-01");
        contracts.add(contract("LAERLING", "2025-12-20", "2026-01-02", "2028-01-01"));
        contracts.add(contract("LAERLING", "2026-12-20", "2027-01-02", "2029-01-01"));
        bring(
                "FIRST_CHOICE_APPLICANTS;2026;40;Udir;2026-09-01",
                "PLACED_WITHOUT_APPLYING;2026;2;Udir;2026-09-01",
                "WITHDRAWN_APPLICANTS;2026;10;Udir;2026-09-01");

        var udir = comparing.compare(2026, "3909").rates().getFirst();

        assertThat(udir.contracts()).isEqualTo(8);
        assertThat(udir.applicants()).isEqualTo(32);
        assertThat(udir.rate()).isEqualTo(0.25);
        assertThat(udir.used()).hasSize(3);
    }

    /** Of those who began in the year, whoever is there on 1 October; of 50 on 15 June. */
    @Test
    void ssbCountsThoseWhoAreThereOnTheFirstOfOctober() {
        began(10, "LAERLING", "2026-08-01");
        began(4, "LAERLING", "2026-10-02");
        contracts.add(contract("LAERLING", "2026-07-01", "2026-08-01", "2026-09-30"));
        contracts.add(contract("LAERLING", "2025-07-01", "2025-08-01", "2027-07-31"));
        bring("APPLICANTS_15_JUNE;2026;50;SSB;2026-07-01");

        var ssb = comparing.compare(2026, "3909").rates().getLast();

        assertThat(ssb.contracts()).isEqualTo(10);
        assertThat(ssb.rate()).isEqualTo(0.2);
    }

    @Test
    void fewContractsAreNotShown() {
        began(4, "LAERLING", "2026-08-01");
        bring("APPLICANTS_15_JUNE;2026;50;SSB;2026-07-01");

        var ssb = comparing.compare(2026, "3909").rates().getLast();

        assertThat(ssb.contracts()).isNull();
        assertThat(ssb.rate()).isNull();
        assertThat(ssb.why()).isEqualTo(Comparison.Why.FEW_CONTRACTS);
    }

    @Test
    void whatPartsTheTwoRatesGivesNobodyAway() {
        began(10, "LAERLING", "2026-08-01");
        contracts.add(contract("LAERLING", "2026-07-01", "2026-08-01", "2026-09-30")); // ended before October
        bring("APPLICANTS_15_JUNE;2026;50;SSB;2026-07-01");

        var rates = comparing.compare(2026, "3909").rates();

        assertThat(rates).extracting(Comparison.Rate::contracts).containsExactly(11, null);
        assertThat(rates.getLast().rate()).isNull();
        assertThat(rates.getLast().why()).isEqualTo(Comparison.Why.FEW_CONTRACTS);
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllAndEveryFaultIsNamed() {
        var receipt = bring(
                "NEET_SHARE;2025;12,5;SSB tabell 13556;2026-05-01",
                "SOMETHING;2025;1;SSB;2026-05-01",
                "NEET_SHARE;1999;1;SSB;2026-05-01",
                "NEET_SHARE;2024;101;SSB;2026-05-01",
                "APPLICANTS_15_JUNE;2024;1.5;SSB;2026-05-01",
                "NEET_SHARE;2023;1;S;2026-05-01",
                "NEET_SHARE;2022;1;SSB;2026-12-24",
                "NEET_SHARE;2025;13;SSB;2026-05-01",
                "NEET_SHARE;2021");

        assertThat(receipt.taken()).isFalse();
        assertThat(receipt.faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.code())
                .containsExactly(
                        "3 measure unknown-measure",
                        "4 year figure-year",
                        "5 value figure-value",
                        "6 value figure-value",
                        "7 source figure-source",
                        "8 date figure-date",
                        "9 year figure-twice",
                        "10 null figure-columns");
        assertThat(comparing.compare(2025, "3909").figures()).isEmpty();
    }

    @Test
    void theLatestFigureOfAYearStandsAndAnotherMunicipalityHasItsOwn() {
        bring("NEET_SHARE;2025;12.5;SSB;2026-05-01");
        bring("NEET_SHARE;2025;12;SSB rettet;2026-06-01", "NEET_SHARE;2024;13;SSB;2026-06-01");

        var figures = comparing.compare(2026, "3909").figures();

        assertThat(figures).extracting(Imported::value).containsExactly(12.0, 13.0);
        assertThat(figures.getFirst())
                .isEqualTo(new Imported(Measure.NEET_SHARE, 2025, 12, "SSB rettet", LocalDate.parse("2026-06-01")));
        assertThat(comparing.compare(2026, "3905").figures()).isEmpty();
    }

    @Test
    void aDryRunKeepsNothing() {
        assertThat(comparing
                        .bring(lines("NEET_SHARE;2025;12.5;SSB;2026-05-01"), true, "3909")
                        .taken())
                .isFalse();
        assertThat(kept).isEmpty();
    }

    private Receipt bring(String... rows) {
        return comparing.bring(lines(rows), false, "3909");
    }

    private static List<FigureLine> lines(String... rows) {
        var lines = new ArrayList<FigureLine>();
        lines.add(new FigureLine(1, List.of(HEAD.split(";"))));
        for (var row : rows) lines.add(new FigureLine(lines.size() + 1, List.of(row.split(";"))));
        return lines;
    }

    private void began(int people, String kind, String day) {
        for (int i = 0; i < people; i++) contracts.add(contract(kind, "2026-06-20", day, "2028-07-31"));
    }

    private static Contracts.Contract contract(String kind, String approved, String from, String to) {
        return new Contracts.Contract(
                kind, LocalDate.parse(approved), LocalDate.parse(from), LocalDate.parse(to), null);
    }
}
