package no.larvik.laereplass.matching.suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.MustRule;

/** What would open more, counted by judging the near misses again with the change made. */
final class Widenings {

    private final Kernel kernel;
    private final List<NearMiss> misses;

    Widenings(Kernel kernel, List<NearMiss> misses) {
        this.kernel = kernel;
        this.misses = misses;
    }

    /** The rule that opens most first; of one rule the smallest change first, each including the one before. */
    List<Widening> of(Side side) {
        var byRule = misses.stream()
                .collect(Collectors.groupingBy(
                        miss -> miss.obstacle().rule(), () -> new EnumMap<>(MustRule.class), Collectors.toList()));
        return byRule.entrySet().stream()
                .map(entry -> steps(side, entry.getKey(), entry.getValue()))
                .filter(steps -> !steps.isEmpty())
                .sorted(Comparator.comparingInt(
                                (List<Widening> steps) -> steps.getLast().more())
                        .reversed())
                .flatMap(List::stream)
                .toList();
    }

    /** A step that opens nothing beyond the one before is not worth naming. */
    private List<Widening> steps(Side side, MustRule rule, List<NearMiss> ofRule) {
        var steps = new ArrayList<Widening>();
        side.changes(rule, ofRule).forEach(change -> {
            var more = opened(change);
            var before = steps.isEmpty() ? 0 : steps.getLast().more();
            if (more > before) steps.add(new Widening(rule, change.needs(), more));
        });
        return steps;
    }

    private int opened(WhatIf change) {
        return (int) misses.stream()
                .filter(miss -> change.appliedTo(miss.input())
                        .anyMatch(changed -> kernel.judge(changed).possible()))
                .count();
    }
}
