package no.larvik.laereplass.matching.journeys;

import java.util.Set;
import no.larvik.laereplass.matching.matches.Actor;

/**
 * One line of the course of journeys.
 *
 * @param fact what is announced, without {@code journey.}
 * @param by who may do it
 * @param told who learns of it
 */
public record Move(Stage from, Deed deed, Stage to, String fact, Set<Actor> by, Set<Need> needs, Set<Actor> told) {

    public Move {
        by = Set.copyOf(by);
        needs = Set.copyOf(needs);
        told = Set.copyOf(told);
    }

    static Move move(Stage from, Deed deed, Stage to, String fact) {
        return new Move(from, deed, to, fact, Set.of(), Set.of(), Set.of());
    }

    Move by(Actor... actors) {
        return new Move(from, deed, to, fact, Set.of(actors), needs, told);
    }

    Move needs(Need... all) {
        return new Move(from, deed, to, fact, by, Set.of(all), told);
    }

    Move tells(Actor... actors) {
        return new Move(from, deed, to, fact, by, needs, Set.of(actors));
    }

    boolean has(Need need) {
        return needs.contains(need);
    }
}
