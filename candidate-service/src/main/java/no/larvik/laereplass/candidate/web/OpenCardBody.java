package no.larvik.laereplass.candidate.web;

import java.util.List;
import no.larvik.laereplass.candidate.Background;
import no.larvik.laereplass.candidate.CaseDocument;
import no.larvik.laereplass.candidate.Experience;
import no.larvik.laereplass.candidate.Person;
import no.larvik.laereplass.candidate.Support;
import no.larvik.laereplass.candidate.Travel;
import no.larvik.laereplass.candidate.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * What an employer is told about somebody once the identity is open: the same record answers the employer and shows the
 * young person beforehand.
 *
 * @param supportsShared what helps at work, in the person's own choice
 * @param documents those the person lets employers have
 * @param supportWords the same in own words, when the person lets employers read them
 */
record OpenCardBody(
        String firstName,
        String lastName,
        String phone,
        String email,
        @Nullable String presentation,
        List<Support> supportsShared,
        @Nullable String supportWords,
        List<Travel> travel,
        List<Experience> experience,
        @Nullable String experienceWords,
        List<WishesBody.LanguageSkillBody> languages,
        List<CaseDocumentController.CaseDocumentBody> documents) {

    static OpenCardBody of(Person person, @Nullable Wishes wishes, List<CaseDocument> shared) {
        var background = wishes == null ? Background.NONE : wishes.background();
        return new OpenCardBody(
                person.firstName(),
                person.lastName(),
                person.phone(),
                person.email(),
                wishes == null ? null : wishes.presentation(),
                wishes == null ? List.of() : wishes.supports(),
                background.supportWordsShared(),
                background.travel(),
                background.experience(),
                background.experienceWords(),
                background.languages().stream()
                        .map(WishesBody.LanguageSkillBody::of)
                        .toList(),
                shared.stream().map(CaseDocumentController.CaseDocumentBody::of).toList());
    }
}
