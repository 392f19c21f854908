package no.larvik.laereplass.candidate.web;

import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.candidate.LanguageLevel;
import no.larvik.laereplass.candidate.Licence;
import no.larvik.laereplass.candidate.Skill;
import no.larvik.laereplass.candidate.Support;
import no.larvik.laereplass.candidate.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * What an employer sees before the identity is open. matching-service makes the card that is shown, from the state
 * record; this is the same choice of fields for nobody's opening in particular.
 *
 * @param supports a card for an opening shows only those the workplace can offer
 * @param distanceKm not known without an opening; there it is rounded up to the next five
 */
record AnonymousCardBody(
        List<String> trades,
        List<Skill> skills,
        @Nullable LanguageLevel languageLevel,
        List<Licence> licences,
        List<Support> supports,
        LocalDate availableFrom,
        @Nullable Integer distanceKm) {

    static AnonymousCardBody of(Wishes wishes) {
        return new AnonymousCardBody(
                wishes.trades(),
                wishes.skills(),
                wishes.languageLevel(),
                wishes.licences(),
                wishes.supports(),
                wishes.availableFrom(),
                null);
    }
}
