package no.larvik.laereplass.matching.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Figures of others as somebody brought them in, with which official rates and gains can be worked out. */
final class Figures implements BaselineStore {

    private static final int A_YEAR_LOW = 250_000;
    private static final int A_YEAR_HIGH = 450_000;
    private static final int YEARS = 10;
    private static final double ANYWAY_LOW = 0.2;
    private static final double ANYWAY_HIGH = 0.5;
    private static final double ROUNDED_TO = 10_000;

    private final List<Imported> figures = new ArrayList<>();

    Figures(Random random) {
        for (int year = AMunicipality.FIRST; year <= AMunicipality.RUNNING; year++) {
            brought(Measure.FIRST_CHOICE_APPLICANTS, year, 30 + random.nextInt(200));
            brought(Measure.PLACED_WITHOUT_APPLYING, year, random.nextInt(10));
            brought(Measure.WITHDRAWN_APPLICANTS, year, random.nextInt(10));
            brought(Measure.APPLICANTS_15_JUNE, year, 30 + random.nextInt(200));
        }
        brought(Measure.GAIN_A_YEAR_LOW, AMunicipality.FIRST, A_YEAR_LOW);
        brought(Measure.GAIN_A_YEAR_HIGH, AMunicipality.FIRST, A_YEAR_HIGH);
        brought(Measure.GAIN_YEARS, AMunicipality.FIRST, YEARS);
        brought(Measure.ANYWAY_SHARE_LOW, AMunicipality.FIRST, 100 * ANYWAY_LOW);
        brought(Measure.ANYWAY_SHARE_HIGH, AMunicipality.FIRST, 100 * ANYWAY_HIGH);
    }

    private void brought(Measure measure, int year, double value) {
        figures.add(new Imported(measure, year, value, "Kilden", LocalDate.of(year, 9, 1)));
    }

    /** As the page explains it. */
    Gains.Range worth(int signed) {
        return new Gains.Range(
                rounded(signed * YEARS * A_YEAR_LOW * (1 - ANYWAY_HIGH)),
                rounded(signed * YEARS * A_YEAR_HIGH * (1 - ANYWAY_LOW)));
    }

    private static long rounded(double kroner) {
        return Math.round(kroner / ROUNDED_TO) * (long) ROUNDED_TO;
    }

    @Override
    public Baselines of(String municipality) {
        return new Baselines(municipality, figures, 1);
    }

    @Override
    public boolean put(Baselines next) {
        return false;
    }
}
