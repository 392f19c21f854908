package no.larvik.laereplass.employer.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;

/** Finds a trade in what people write: {@code Tømrerlærling} and {@code lærling i tømrerfaget} are both about carpentry. */
final class TradeWords {

    private static final int SHORTEST = 4;

    private record Stem(String word, String slug) {}

    private final List<Stem> stems;

    TradeWords(Trades trades) {
        this.stems = trades.all().stream()
                .map(trade -> new Stem(stem(trade), trade.slug()))
                .filter(stem -> stem.word().length() >= SHORTEST)
                .sorted(Comparator.comparing((Stem stem) -> stem.word().length())
                        .reversed())
                .toList();
    }

    /** The one with the longest name, where several fit. */
    Optional<String> in(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return stems.stream()
                .filter(stem -> plain.contains(stem.word()))
                .map(Stem::slug)
                .findFirst();
    }

    private static String stem(Trade trade) {
        return trade.name().toLowerCase(Locale.ROOT).replaceFirst("faget$", "").strip();
    }
}
