package no.larvik.laereplass.notification.web;

import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.LanguagesOfPeople;
import no.larvik.laereplass.notification.NotificationProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For staff about to send: in which language each of theirs will be told. */
@RestController
@RequestMapping("/api/v1/notification-preferences/languages")
class ChosenLanguageController {

    private static final int MOST = 100;

    private final LanguagesOfPeople languages;

    ChosenLanguageController(LanguagesOfPeople languages) {
        this.languages = languages;
    }

    /** @param candidate ids, 100 at most; who is not in the caseload, or chose none, is left out of the answer */
    @GetMapping
    Page<ChosenLanguageView> of(@RequestParam Set<String> candidate, Caller caller) {
        if (!caller.is("staff")) throw new NotificationProblem.NotForThisRole();
        if (candidate.size() > MOST) throw new NotificationProblem.TooManyAtOnce(MOST);
        var chosen = languages.of(candidate, caller.subject()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(ChosenLanguageView::of)
                .toList();
        return new Page<>(chosen, null);
    }

    /** @param language tag of the language, such as {@code nn} */
    record ChosenLanguageView(String candidateId, String language) {

        static ChosenLanguageView of(Map.Entry<String, Language> chosen) {
            return new ChosenLanguageView(chosen.getKey(), chosen.getValue().tag());
        }
    }
}
