package no.larvik.laereplass.matching.suggestions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.scoring.Approval;
import no.larvik.laereplass.matching.scoring.LanguageLevel;
import no.larvik.laereplass.matching.scoring.ScoreInput;

/**
 * One change of what a pair is judged by: said in codes and numbers, and done to the input. What it would lead to is
 * found by judging again, never by reckoning.
 *
 * @param needs what would have to be so, for texts that name it
 */
record WhatIf(Map<String, ?> needs, Function<ScoreInput, Stream<ScoreInput>> ways) {

    /** The input with the change made; more than one where the change leaves a choice. */
    Stream<ScoreInput> appliedTo(ScoreInput input) {
        return ways.apply(input);
    }

    private static WhatIf of(Map<String, ?> needs, UnaryOperator<ScoreInput> change) {
        return new WhatIf(needs, input -> Stream.of(change.apply(input)));
    }

    /** The young person travels this far. */
    static WhatIf reach(int reachKm, int furtherKm) {
        return ofSeeker(Map.of("reachKm", reachKm, "furtherKm", furtherKm), seeker -> seeker.reachKm = reachKm);
    }

    /** Everybody travels so much further than they said. */
    static WhatIf further(int furtherKm) {
        return ofSeeker(Map.of("furtherKm", furtherKm), seeker -> seeker.reachKm += furtherKm);
    }

    static WhatIf availableFrom(LocalDate day) {
        return ofSeeker(Map.of("availableFrom", day.toString()), seeker -> seeker.availableFrom = day);
    }

    static WhatIf availableBy(LocalDate day, int daysEarlier) {
        return ofSeeker(
                Map.of("availableBy", day.toString(), "daysEarlier", daysEarlier),
                seeker -> seeker.availableFrom = day);
    }

    static WhatIf licences(Set<String> more) {
        return ofSeeker(Map.of("licences", new TreeSet<>(more)), seeker -> seeker.licences.addAll(more));
    }

    static WhatIf kinds(Set<String> more) {
        return ofSeeker(Map.of("kinds", new TreeSet<>(more)), seeker -> seeker.kinds.addAll(more));
    }

    static WhatIf neighbourTrades() {
        return ofSeeker(Map.of("neighbourTrades", true), seeker -> seeker.neighbourTrades = true);
    }

    static WhatIf firstWish(String trade) {
        return ofSeeker(Map.of("trade", trade, "rank", 1), seeker -> {
            seeker.trades.remove(trade);
            seeker.trades.addFirst(trade);
        });
    }

    static WhatIf skills(Set<String> more) {
        return ofSeeker(Map.of("skills", new TreeSet<>(more)), seeker -> seeker.skills.addAll(more));
    }

    static WhatIf languageLevel(LanguageLevel level) {
        return ofSeeker(Map.of("languageLevel", level.name()), seeker -> seeker.languageLevel = level);
    }

    /** Old enough for work with this minimum age. */
    static WhatIf grown(int minimumAge) {
        return ofSeeker(Map.of("minimumAge", minimumAge), seeker -> seeker.grown = true);
    }

    static WhatIf startFrom(LocalDate day) {
        return ofPlace(Map.of("startFrom", day.toString()), place -> place.startFrom = day);
    }

    static WhatIf startTo(LocalDate day, int daysLater) {
        return ofPlace(Map.of("startTo", day.toString(), "daysLater", daysLater), place -> {
            if (place.startTo != null && place.startTo.isBefore(day)) place.startTo = day;
        });
    }

    static WhatIf withoutLicences(Set<String> dropped) {
        return ofPlace(Map.of("withoutLicences", new TreeSet<>(dropped)), place -> place.licences.removeAll(dropped));
    }

    static WhatIf supports(Set<String> more) {
        return ofPlace(Map.of("supports", new TreeSet<>(more)), place -> place.supports.addAll(more));
    }

    static WhatIf surroundings(Set<String> more) {
        return ofPlace(Map.of("surroundings", new TreeSet<>(more)), place -> place.surroundings.addAll(more));
    }

    /** The place is offered as one of these kinds instead, whichever suits. */
    static WhatIf offeredKinds(Set<String> kinds) {
        var inOrder = new TreeSet<>(kinds);
        return new WhatIf(
                Map.of("offeredKinds", inOrder),
                input -> inOrder.stream()
                        .flatMap(kind ->
                                ofPlace(Map.of(), place -> place.kind = kind).appliedTo(input)));
    }

    /** The county approves the employers for what they offer in these trades. */
    static WhatIf approved(Set<String> trades) {
        return of(Map.of("trades", new TreeSet<>(trades)), input -> {
            var place = input.place();
            if (!trades.contains(place.trade())) return input;
            var approvals = new ArrayList<>(input.approvals());
            approvals.add(new Approval(place.trade(), Set.of(place.kind()), null));
            return new ScoreInput(
                    input.seeker(), place, approvals, input.freeSeats(), input.closedBefore(), input.takenElsewhere());
        });
    }

    /** One seat more is free. */
    static WhatIf freeSeat() {
        return of(
                Map.of("seats", 1),
                input -> new ScoreInput(
                        input.seeker(),
                        input.place(),
                        input.approvals(),
                        input.freeSeats() + 1,
                        input.closedBefore(),
                        input.takenElsewhere()));
    }

    WhatIf saying(String what, Object value) {
        var more = new LinkedHashMap<String, Object>(needs);
        more.put(what, value);
        return new WhatIf(more, ways);
    }

    private static WhatIf ofSeeker(Map<String, ?> needs, Consumer<OpenSeeker> change) {
        return of(needs, input -> {
            var open = new OpenSeeker(input.seeker());
            change.accept(open);
            return new ScoreInput(
                    open.closed(),
                    input.place(),
                    input.approvals(),
                    input.freeSeats(),
                    input.closedBefore(),
                    input.takenElsewhere());
        });
    }

    private static WhatIf ofPlace(Map<String, ?> needs, Consumer<OpenPlace> change) {
        return of(needs, input -> {
            var open = new OpenPlace(input.place());
            change.accept(open);
            return new ScoreInput(
                    input.seeker(),
                    open.closed(),
                    input.approvals(),
                    input.freeSeats(),
                    input.closedBefore(),
                    input.takenElsewhere());
        });
    }
}
