package no.larvik.laereplass.notification;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** In which language people chose to be told things, for staff who have them in their caseload; of others there is nothing. */
@Service
public class LanguagesOfPeople {

    private final Choices choices;
    private final Caseload caseload;

    LanguagesOfPeople(Choices choices, Caseload caseload) {
        this.choices = choices;
        this.caseload = caseload;
    }

    /** Of those who chose one; the others are told in the language of their case. */
    public Map<String, Language> of(Set<String> candidateIds, String staffSubject) {
        if (candidateIds.isEmpty()) return Map.of();
        var allowed = caseload.among(candidateIds, staffSubject);
        return allowed.isEmpty() ? Map.of() : choices.languagesOf(allowed);
    }
}
