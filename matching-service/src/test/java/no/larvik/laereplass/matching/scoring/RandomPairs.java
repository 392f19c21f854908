package no.larvik.laereplass.matching.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs of every sort from a seed, most of them not fitting. */
public final class RandomPairs {

    private static final List<String> TRADES =
            List.of("tomrerfaget", "snekkerfaget", "mobelsnekkerfaget", "kokkfaget", "helsearbeiderfaget");
    private static final List<String> KINDS =
            List.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV", "YFF_PRAKSIS", "PRAKSIS");
    private static final List<String> LICENCES = List.of("AM", "B", "T", "TRUCK");
    private static final List<String> SKILLS = List.of("COOKING", "HAND_TOOLS", "COMPUTER", "WELDING", "TEAMWORK");
    private static final List<String> SUPPORTS = List.of("FIXED_CONTACT", "CALM_PLACE", "LANGUAGE_SUPPORT");
    private static final List<String> SURROUNDINGS = List.of("OUTDOOR", "INDOOR", "WITH_PEOPLE", "SMALL_PLACE");

    private final Random random;

    public RandomPairs(long seed) {
        this.random = new Random(seed);
    }

    public APair next() {
        var pair = new APair();
        pair.trades = new ArrayList<>(some(TRADES, 3));
        pair.neighbourTrades = random.nextBoolean();
        pair.kinds = some(KINDS, 3);
        pair.home = cell();
        pair.reachKm = 5 + random.nextInt(115);
        pair.availableFrom = APair.AUGUST.plusDays(random.nextInt(400) - 200);
        pair.adultFrom = random.nextBoolean() ? null : APair.AUGUST.plusDays(random.nextInt(700) - 100);
        pair.licences = some(LICENCES, 2);
        pair.skills = some(SKILLS, 3);
        pair.languageHeld = level();
        pair.helps = some(SUPPORTS, 2);
        pair.preferences = some(SURROUNDINGS, 2);
        pair.consent = random.nextInt(20) > 0;
        pair.paused = random.nextInt(20) == 0;
        pair.trade = any(TRADES);
        pair.kind = any(KINDS);
        pair.workplace = cell();
        pair.startTo = random.nextBoolean() ? null : pair.startFrom.plusDays(random.nextInt(90));
        pair.licencesAsked = some(LICENCES, 1);
        pair.languageAsked = level();
        pair.skillsAsked = some(SKILLS, 2);
        pair.adapts = some(SUPPORTS, 2);
        pair.surroundings = some(SURROUNDINGS, 2);
        pair.minimumAge = random.nextInt(4) == 0 ? 18 : null;
        pair.approvals = List.of(new Approval(any(TRADES), some(KINDS, 4), null));
        pair.freeSeats = random.nextInt(3);
        pair.closedBefore = random.nextInt(20) == 0;
        return pair;
    }

    private @Nullable LanguageLevel level() {
        var index = random.nextInt(LanguageLevel.values().length + 1);
        return index == LanguageLevel.values().length ? null : LanguageLevel.values()[index];
    }

    private Cell cell() {
        return new Cell(58.9 + random.nextDouble(), 9.5 + random.nextDouble());
    }

    private String any(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private Set<String> some(List<String> codes, int most) {
        var shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, random);
        return new LinkedHashSet<>(shuffled.subList(0, random.nextInt(most + 1)));
    }
}
