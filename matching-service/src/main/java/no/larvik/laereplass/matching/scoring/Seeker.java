package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that may ever be known about a young person when a fit is judged. A name, a gender, a country, a reason for a need
 * or an address has no field here, so it cannot count.
 *
 * @param trades wished trades, dearest first
 * @param neighbourTrades also open for trades close to the wished ones
 * @param cell centre of a 1 km grid cell, for distance only
 * @param reachKm how far the person can travel, in kilometres
 * @param adultFrom eighteenth birthday, only while under eighteen: a gate for certain work, never a factor
 * @param languageLevel Norwegian, when stated
 * @param supports what helps this person at work; may only ever count in favour
 * @param addressProtected must never be matched automatically, even if such a record should reach us by mistake
 */
public record Seeker(
        List<String> trades,
        boolean neighbourTrades,
        Set<String> kinds,
        Cell cell,
        int reachKm,
        LocalDate availableFrom,
        @Nullable LocalDate adultFrom,
        Set<String> licences,
        Set<String> skills,
        @Nullable LanguageLevel languageLevel,
        Set<String> supports,
        Set<String> surroundings,
        boolean consentToMatching,
        boolean paused,
        boolean addressProtected) {

    /** The licence for a car. */
    public static final String CAR = "B";

    public Seeker {
        trades = List.copyOf(trades);
        kinds = Set.copyOf(kinds);
        licences = Set.copyOf(licences);
        skills = Set.copyOf(skills);
        supports = Set.copyOf(supports);
        surroundings = Set.copyOf(surroundings);
    }

    /** A car can be counted on by those who may drive one. */
    boolean mayDrive() {
        return licences.contains(CAR);
    }
}
