package no.larvik.laereplass.matching.suggestions;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.scoring.MustRule;

/** Whose list it is, and what could be changed there so that more fits. */
enum Side {
    /** The young person's list: other places come in. */
    YOUNG {
        @Override
        Stream<WhatIf> changes(MustRule rule, List<NearMiss> misses) {
            var seeker = misses.getFirst().input().seeker();
            return switch (rule) {
                case WITHIN_REACH ->
                    Steps.within(extras(misses, miss -> miss.number("reachKm") - seeker.reachKm()), KILOMETRES).stream()
                            .map(more -> WhatIf.reach(seeker.reachKm() + more, more));
                case PERIODS_OVERLAP ->
                    Steps.within(extras(misses, Side::daysLate), DAYS_OFF).stream()
                            .map(days ->
                                    WhatIf.availableBy(seeker.availableFrom().minusDays(days), days));
                case LICENCE_HELD ->
                    Steps.together(sets(misses, Side::licences)).stream().map(WhatIf::licences);
                case KIND_AGREED ->
                    Steps.together(sets(misses, miss -> Set.of(miss.code("kind")))).stream()
                            .map(WhatIf::kinds);
                case TRADE_WISHED -> seeker.neighbourTrades() ? Stream.of() : Stream.of(WhatIf.neighbourTrades());
                default -> common(rule, misses);
            };
        }
    },

    /** The opening's list: other young people come in. */
    PLACE {
        @Override
        Stream<WhatIf> changes(MustRule rule, List<NearMiss> misses) {
            var place = misses.getFirst().input().place();
            return switch (rule) {
                case WITHIN_REACH ->
                    Steps.within(
                                    extras(
                                            misses,
                                            miss -> miss.number("reachKm")
                                                    - miss.input().seeker().reachKm()),
                                    KILOMETRES)
                            .stream()
                            .map(WhatIf::further);
                case PERIODS_OVERLAP -> {
                    var last = Objects.requireNonNull(place.startTo());
                    yield Steps.within(extras(misses, Side::daysLate), DAYS_OFF).stream()
                            .map(days -> WhatIf.startTo(last.plusDays(days), days));
                }
                case LICENCE_HELD ->
                    Steps.together(sets(misses, Side::licences)).stream().map(WhatIf::withoutLicences);
                case KIND_AGREED -> Steps.together(oneEach(misses)).stream().map(WhatIf::offeredKinds);
                case TRADE_WISHED -> Stream.of(WhatIf.neighbourTrades());
                default -> common(rule, misses);
            };
        }
    };

    private static final int[] KILOMETRES = {5, 10, 15, 20, 30, 40, 60, 100};
    private static final int[] DAYS_OFF = {7, 14, 30, 60, 90, 180, 365};

    /** Smallest first, each including the one before. {@code misses} all fail this rule, and there is one at least. */
    abstract Stream<WhatIf> changes(MustRule rule, List<NearMiss> misses);

    /** What neither side of a pair can change alone. */
    private static Stream<WhatIf> common(MustRule rule, List<NearMiss> misses) {
        return switch (rule) {
            case EMPLOYER_APPROVED ->
                Steps.together(sets(misses, miss -> Set.of(miss.code("trade")))).stream()
                        .map(WhatIf::approved);
            case SEAT_FREE -> Stream.of(WhatIf.freeSeat());
            case AGE_ALLOWED ->
                misses.stream()
                        .map(miss -> Integer.parseInt(miss.code("minimumAge")))
                        .max(Integer::compare)
                        .map(WhatIf::grown)
                        .stream();
            default -> Stream.of();
        };
    }

    private static List<Integer> extras(List<NearMiss> misses, Function<NearMiss, Integer> extra) {
        return misses.stream().map(extra).toList();
    }

    private static Collection<Set<String>> sets(List<NearMiss> misses, Function<NearMiss, Set<String>> codes) {
        return misses.stream().map(codes).toList();
    }

    private static int daysLate(NearMiss miss) {
        var by = LocalDate.parse(miss.code("availableBy"));
        return (int) DAYS.between(by, miss.input().seeker().availableFrom());
    }

    private static Set<String> licences(NearMiss miss) {
        var missing = new TreeSet<>(miss.input().place().licences());
        missing.removeAll(miss.input().seeker().licences());
        return missing;
    }

    /** For each young person the kind that most of them want, so that few kinds reach many. */
    private static Collection<Set<String>> oneEach(List<NearMiss> misses) {
        Map<String, Long> wanted = misses.stream()
                .flatMap(miss -> miss.input().seeker().kinds().stream())
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        return sets(
                misses,
                miss -> miss.input().seeker().kinds().stream()
                        .sorted()
                        .max((one, other) -> Long.compare(wanted.getOrDefault(one, 0L), wanted.getOrDefault(other, 0L)))
                        .map(Set::of)
                        .orElse(Set.of()));
    }
}
