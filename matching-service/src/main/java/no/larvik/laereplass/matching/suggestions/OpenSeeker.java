package no.larvik.laereplass.matching.suggestions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.scoring.LanguageLevel;
import no.larvik.laereplass.matching.scoring.Seeker;
import org.jspecify.annotations.Nullable;

/** A copy of a seeker while one thing about it is changed. */
final class OpenSeeker {

    final List<String> trades;
    final Set<String> kinds;
    final Set<String> licences;
    final Set<String> skills;
    boolean neighbourTrades;
    int reachKm;
    LocalDate availableFrom;

    @Nullable
    LanguageLevel languageLevel;

    boolean grown;
    private final Seeker seeker;

    OpenSeeker(Seeker seeker) {
        this.seeker = seeker;
        this.trades = new ArrayList<>(seeker.trades());
        this.kinds = new HashSet<>(seeker.kinds());
        this.licences = new HashSet<>(seeker.licences());
        this.skills = new HashSet<>(seeker.skills());
        this.neighbourTrades = seeker.neighbourTrades();
        this.reachKm = seeker.reachKm();
        this.availableFrom = seeker.availableFrom();
        this.languageLevel = seeker.languageLevel();
    }

    Seeker closed() {
        return new Seeker(
                trades,
                neighbourTrades,
                kinds,
                seeker.cell(),
                reachKm,
                availableFrom,
                grown ? null : seeker.adultFrom(),
                licences,
                skills,
                languageLevel,
                seeker.supports(),
                seeker.surroundings(),
                seeker.consentToMatching(),
                seeker.paused(),
                seeker.addressProtected());
    }
}
