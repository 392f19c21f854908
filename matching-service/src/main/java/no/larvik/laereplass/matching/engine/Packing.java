package no.larvik.laereplass.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.LanguageLevel;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import no.larvik.laereplass.matching.scoring.Place;
import no.larvik.laereplass.matching.scoring.Seeker;
import org.jspecify.annotations.Nullable;

/** Packs words into numbers, by code tables that only grow. */
final class Packing {

    private static final int MOST_TRADES = 100_000;
    private static final int MOST_KINDS = 20;
    private static final int MOST_LICENCES = 40;
    private static final int OLDEST = 200;

    private final Codes trades = new Codes(MOST_TRADES, List.of());
    private final Codes kinds = new Codes(MOST_KINDS, List.of());
    private final Codes licences = new Codes(MOST_LICENCES, List.of(Seeker.CAR));
    private final Codes skills = new Codes(Long.SIZE, List.of());
    private final Codes supports = new Codes(Long.SIZE, List.of(Factor.LANGUAGE_SUPPORT));
    private final Codes surroundings = new Codes(Long.SIZE, List.of());

    /** A person nobody may match automatically has no place in an index. */
    static boolean mayBeMatched(Seeker seeker) {
        return seeker.consentToMatching() && !seeker.paused() && !seeker.addressProtected();
    }

    /**
     * Works everything out before anything is changed.
     *
     * @return puts the seeker into a market
     * @throws IllegalArgumentException when there is no number for something told
     */
    Put seeker(Seeker seeker, NeighbourTrades neighbours) {
        var birthday = seeker.adultFrom();
        var wanted = (int) kinds.bits(seeker.kinds());
        var available = day(seeker.availableFrom());
        var adultFrom = birthday == null ? PairScore.NO_BIRTHDAY : day(birthday);
        var held = licences.bits(seeker.licences());
        var skilled = skills.bits(seeker.skills());
        var level = level(seeker.languageLevel());
        var helps = supports.bits(seeker.supports());
        var preferred = surroundings.bits(seeker.surroundings());
        var wished = wishes(seeker, neighbours);
        return (market, id) -> market.putCandidate(
                id,
                seeker.cell(),
                seeker.reachKm(),
                wanted,
                available,
                adultFrom,
                held,
                skilled,
                level,
                helps,
                preferred,
                wished);
    }

    /** See {@link #seeker}. */
    Put place(Place place) {
        var last = place.startTo();
        var minimumAge = place.minimumAge();
        if (minimumAge != null && (minimumAge < 0 || minimumAge > OLDEST))
            throw new IllegalArgumentException("not an age: " + minimumAge);
        var trade = trades.number(place.trade());
        var kind = kinds.number(place.kind());
        var from = day(place.startFrom());
        var to = last == null ? PairScore.NO_LAST_START : day(last);
        var asked = licences.bits(place.licences());
        var skilled = skills.bits(place.skills());
        var level = level(place.languageLevel());
        var adapts = supports.bits(place.supports());
        var there = surroundings.bits(place.surroundings());
        var age = minimumAge == null ? -1 : minimumAge;
        return (market, id) ->
                market.putOpening(id, place.cell(), trade, kind, from, to, asked, skilled, level, adapts, there, age);
    }

    /** Under each wished trade; when open for it, also under what is close to one, from the day the table says. */
    private int[] wishes(Seeker seeker, NeighbourTrades neighbours) {
        var entries = new ArrayList<int[]>();
        var wished = seeker.trades();
        for (int i = 0; i < wished.size(); i++) {
            if (wished.indexOf(wished.get(i)) == i)
                entries.add(new int[] {
                    trades.number(wished.get(i)), Formula.tradeRank(i + 1, false), Integer.MIN_VALUE, Integer.MAX_VALUE
                });
        }
        if (seeker.neighbourTrades()) addNeighbours(wished, neighbours, entries);
        return entries.stream().flatMapToInt(Arrays::stream).toArray();
    }

    /** The dearest wish a trade is close to on the day of start decides, so later wishes fill the days before only. */
    private void addNeighbours(List<String> wished, NeighbourTrades neighbours, List<int[]> entries) {
        Map<String, int[]> earliest = new HashMap<>();
        for (int i = 0; i < wished.size(); i++) {
            for (var close : new TreeMap<>(neighbours.closeTo(wished.get(i))).entrySet()) {
                if (wished.contains(close.getKey())) continue;
                var value = Formula.tradeRank(i + 1, true);
                var from = day(close.getValue());
                var dearer = earliest.get(close.getKey());
                if (dearer != null && from >= dearer[Wishes.FROM]) continue;
                if (dearer != null && dearer[Wishes.VALUE] == value) {
                    dearer[Wishes.FROM] = from;
                    continue;
                }
                var until = dearer == null ? Integer.MAX_VALUE : dearer[Wishes.FROM];
                var entry = new int[] {trades.number(close.getKey()), value, from, until};
                entries.add(entry);
                earliest.put(close.getKey(), entry);
            }
        }
    }

    private static int level(@Nullable LanguageLevel level) {
        return level == null ? -1 : level.ordinal();
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** Puts what has been packed into a market under a number. */
    @FunctionalInterface
    interface Put {

        void into(PackedMarket market, int id);
    }
}
