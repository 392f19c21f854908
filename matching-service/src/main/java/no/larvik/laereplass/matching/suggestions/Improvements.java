package no.larvik.laereplass.matching.suggestions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Judgement;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.ScoreInput;

/**
 * For each factor the smallest change, on either side, that raises the total and breaks no rule that held. Nobody is
 * told to move, or to want something else at work. Each is tried on the kernel itself.
 */
final class Improvements {

    private static final String CAR = "B";
    private static final String LANGUAGE_SUPPORT = "LANGUAGE_SUPPORT";

    private final Kernel kernel;
    private final ScoreInput input;
    private final Judgement now;

    private Improvements(Kernel kernel, ScoreInput input, Judgement now) {
        this.kernel = kernel;
        this.input = input;
        this.now = now;
    }

    static List<Improvement> of(Kernel kernel, ScoreInput input, Judgement now) {
        var found = new Improvements(kernel, input, now);
        return Stream.of(
                        found.first(Factor.TRADE_RANK, found.dearer()),
                        found.byCar(),
                        found.first(Factor.START_FITS, found.start()),
                        found.first(Factor.SKILLS_IN_COMMON, found.skills()),
                        found.first(Factor.LANGUAGE, found.level()),
                        found.first(Factor.LANGUAGE, found.languageSupport()),
                        found.first(Factor.PREFERENCES, found.surroundings()),
                        found.first(Factor.SUPPORT_COVERED, found.supports()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<WhatIf> dearer() {
        var trade = input.place().trade();
        var holds = now.mustRules().getFirst().held();
        return holds && !trade.equals(input.seeker().trades().getFirst())
                ? Stream.of(WhatIf.firstWish(trade))
                : Stream.of();
    }

    /** The licence is a change only where a car is known to be quicker. */
    private Optional<Improvement> byCar() {
        if (input.seeker().licences().contains(CAR)) return Optional.empty();
        var driving = WhatIf.licences(Set.of(CAR));
        var then = judged(driving);
        if (then.travel() == null || then.travel().equals(now.travel())) return Optional.empty();
        var way = then.factors().get(Factor.NEARNESS.ordinal()).compared().get("travelKm");
        return first(Factor.NEARNESS, Stream.of(way == null ? driving : driving.saying("distanceKm", way)));
    }

    private Stream<WhatIf> start() {
        var available = input.seeker().availableFrom();
        var from = input.place().startFrom();
        LocalDate to = input.place().startTo();
        if (available.isBefore(from)) return Stream.of(WhatIf.startFrom(available));
        return to != null && available.isAfter(to) ? Stream.of(WhatIf.availableFrom(to)) : Stream.of();
    }

    private Stream<WhatIf> skills() {
        return growing(missing(input.place().skills(), input.seeker().skills()), WhatIf::skills);
    }

    private Stream<WhatIf> level() {
        var asked = input.place().languageLevel();
        var held = input.seeker().languageLevel();
        return asked == null || held != null && held.covers(asked)
                ? Stream.of()
                : Stream.of(WhatIf.languageLevel(asked));
    }

    private Stream<WhatIf> languageSupport() {
        var asked = input.place().languageLevel();
        return asked == null || input.place().supports().contains(LANGUAGE_SUPPORT)
                ? Stream.of()
                : Stream.of(WhatIf.supports(Set.of(LANGUAGE_SUPPORT)));
    }

    private Stream<WhatIf> surroundings() {
        var wished = input.seeker().surroundings();
        return growing(missing(wished, input.place().surroundings()), WhatIf::surroundings);
    }

    private Stream<WhatIf> supports() {
        return growing(missing(input.seeker().supports(), input.place().supports()), WhatIf::supports);
    }

    private Optional<Improvement> first(Factor factor, Stream<WhatIf> smallestFirst) {
        return smallestFirst.flatMap(change -> tried(factor, change).stream()).findFirst();
    }

    private Optional<Improvement> tried(Factor factor, WhatIf change) {
        var then = judged(change);
        var gain = then.hundredths() - now.hundredths();
        var holds = new HashSet<>(now.failed()).containsAll(then.failed());
        return gain > 0 && holds
                ? Optional.of(new Improvement(factor, change.needs(), gain / 100.0))
                : Optional.empty();
    }

    private Judgement judged(WhatIf change) {
        return kernel.judge(change.appliedTo(input).findFirst().orElse(input));
    }

    /** One of them, two, … all: every one counts alike, so the first ones of each size stand for the size. */
    private static Stream<WhatIf> growing(Set<String> codes, Function<Set<String>, WhatIf> change) {
        var inOrder = new ArrayList<>(codes);
        return IntStream.rangeClosed(1, inOrder.size())
                .mapToObj(size -> change.apply(new TreeSet<>(inOrder.subList(0, size))));
    }

    private static Set<String> missing(Set<String> asked, Set<String> held) {
        var missing = new TreeSet<>(asked);
        missing.removeAll(held);
        return missing;
    }
}
