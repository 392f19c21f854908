package no.larvik.laereplass.employer.openings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Whose best lists an opening is on, as matching-service announces them: ids in memory, nothing stored. Only how many is
 * ever told, and small numbers not exactly.
 */
@Service
public class Suggested {

    private static final int ENOUGH = 5;

    private final Map<String, Set<String>> listOf = new ConcurrentHashMap<>();

    public void listed(String candidate, List<String> openings) {
        listOf.put(candidate, Set.copyOf(openings));
    }

    public void forgotten(String candidate) {
        listOf.remove(candidate);
    }

    public Fits of(OpeningId opening) {
        var count = listOf.values().stream()
                .filter(openings -> openings.contains(opening.value()))
                .limit(ENOUGH)
                .count();
        if (count == 0) return Fits.NOBODY;
        return count < ENOUGH ? Fits.FEW : Fits.SOME;
    }

    /** Fewer than five are never counted out: who they are could be guessed. */
    public enum Fits {
        NOBODY,
        FEW,
        SOME
    }
}
