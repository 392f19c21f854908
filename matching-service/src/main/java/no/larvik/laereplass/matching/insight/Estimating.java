package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Estimates gains: people with a contract, less those who would have come into work anyway, times what a year is worth,
 * times the years. The low end takes the cautious assumption of each, the high end the bold one. We ship no assumption:
 * they are the municipality's, dated and with their source.
 */
@Service
public class Estimating {

    private static final List<Measure> ASSUMED = List.of(
            Measure.GAIN_A_YEAR_LOW,
            Measure.GAIN_A_YEAR_HIGH,
            Measure.GAIN_YEARS,
            Measure.ANYWAY_SHARE_LOW,
            Measure.ANYWAY_SHARE_HIGH);
    private static final double ROUNDED_TO = 10_000;

    private final BaselineStore store;
    private final Keeping keeping;
    private final InstantSource clock;

    public Estimating(BaselineStore store, Keeping keeping, InstantSource clock) {
        this.store = store;
        this.keeping = keeping;
        this.clock = clock;
    }

    public Gains gains(String municipality) {
        var found = new EnumMap<Measure, Imported>(Measure.class);
        for (var figure : store.of(municipality).figures())
            if (ASSUMED.contains(figure.measure()))
                found.merge(figure.measure(), figure, (a, b) -> a.year() >= b.year() ? a : b);
        var missing =
                ASSUMED.stream().filter(measure -> !found.containsKey(measure)).toList();
        var years = keeping.promise(municipality).years().stream()
                .map(year -> new Gains.GainsYear(
                        year.year(),
                        year.running(),
                        year.signed(),
                        missing.isEmpty() ? range(year.signed(), found) : null))
                .sorted(Comparator.comparingInt(Gains.GainsYear::year).reversed())
                .toList();
        return new Gains(clock.instant(), new ArrayList<>(found.values()), missing, years);
    }

    /** Whichever way round the two ends of an assumption were brought in. */
    private static Gains.@Nullable Range range(@Nullable Integer signed, Map<Measure, Imported> assumed) {
        if (signed == null) return null;
        var years = value(assumed, Measure.GAIN_YEARS);
        var one = value(assumed, Measure.GAIN_A_YEAR_LOW) * (1 - value(assumed, Measure.ANYWAY_SHARE_HIGH) / 100);
        var other = value(assumed, Measure.GAIN_A_YEAR_HIGH) * (1 - value(assumed, Measure.ANYWAY_SHARE_LOW) / 100);
        var low = rounded(signed * years * Math.min(one, other));
        return new Gains.Range(low, rounded(signed * years * Math.max(one, other)));
    }

    private static double value(Map<Measure, Imported> assumed, Measure measure) {
        var found = assumed.get(measure);
        if (found == null) throw new IllegalStateException("Asked for before it is known: " + measure);
        return found.value();
    }

    private static long rounded(double kroner) {
        return Math.round(kroner / ROUNDED_TO) * (long) ROUNDED_TO;
    }
}
