package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the young person wants, in their own order, and what helps.
 *
 * @param trades slugs, the dearest first
 * @param neighbourTrades also look at trades close to those
 * @param reachKm how far they can travel to work
 * @param entryRequirementMet yes, no or not known; grades are never stored
 * @param presentation own words; shown to people, never to matching
 * @param background the rest of the profile; shown to people, never to matching
 */
public record Wishes(
        List<String> trades,
        boolean neighbourTrades,
        List<Kind> kinds,
        int reachKm,
        LocalDate availableFrom,
        List<Licence> licences,
        List<Skill> skills,
        @Nullable LanguageLevel languageLevel,
        List<Support> supports,
        List<Surrounding> surroundings,
        @Nullable Boolean entryRequirementMet,
        @Nullable String presentation,
        Background background) {

    public Wishes {
        trades = List.copyOf(trades);
        kinds = inOrder(kinds);
        licences = inOrder(licences);
        skills = inOrder(skills);
        supports = inOrder(supports);
        surroundings = inOrder(surroundings);
    }

    /** The same choices make the same wishes, in whatever order they were ticked. */
    private static <E extends Enum<E>> List<E> inOrder(Collection<E> chosen) {
        return chosen.stream().distinct().sorted().toList();
    }
}
