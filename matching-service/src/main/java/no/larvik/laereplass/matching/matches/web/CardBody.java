package no.larvik.laereplass.matching.matches.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * What an employer sees before the identity opens.
 *
 * @param supports only those the workplace says it can offer: a need it cannot meet is never shown
 * @param distanceKm rounded up to the next five, so that it points at no house
 */
record CardBody(
        List<String> trades,
        Set<String> skills,
        @Nullable LanguageLevel languageLevel,
        Set<String> licences,
        Set<String> supports,
        LocalDate availableFrom,
        int distanceKm) {

    static CardBody of(Candidate candidate, Opening opening) {
        var seeker = candidate.seeker();
        var covered = new TreeSet<>(seeker.supports());
        covered.retainAll(opening.place().supports());
        var kilometres = seeker.cell().kilometresTo(opening.place().cell());
        return new CardBody(
                seeker.trades(),
                new TreeSet<>(seeker.skills()),
                seeker.languageLevel(),
                new TreeSet<>(seeker.licences()),
                covered,
                seeker.availableFrom(),
                Math.max(5, (int) Math.ceil(kilometres / 5) * 5));
    }
}
