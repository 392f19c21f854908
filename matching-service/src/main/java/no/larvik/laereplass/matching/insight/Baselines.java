package no.larvik.laereplass.matching.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All figures of others that a municipality compares itself with: one for each measure and year, the latest brought in. */
public record Baselines(String municipality, List<Imported> figures, long version) {

    static final int MOST = 2_000;

    private static final Comparator<Imported> ORDER = Comparator.comparing(Imported::measure)
            .thenComparing(Comparator.comparingInt(Imported::year).reversed());

    public Baselines {
        figures = List.copyOf(figures);
    }

    public static Baselines none(String municipality) {
        return new Baselines(municipality, List.of(), 0);
    }

    Baselines with(List<Imported> brought) {
        var next = new ArrayList<>(figures);
        for (var figure : brought) {
            next.removeIf(figure::sameAs);
            next.add(figure);
        }
        next.sort(ORDER);
        return new Baselines(municipality, next, version);
    }

    Optional<Imported> of(Measure measure, int year) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure && figure.year() == year)
                .findFirst();
    }
}
