package no.larvik.laereplass.journeys;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of a young person, filled in to the last field. */
record CanaryFields(Canary canary, String trade) {

    Map<String, Object> person(String who) {
        var person = new LinkedHashMap<String, Object>();
        person.put("firstName", canary.name("For" + who));
        person.put("lastName", canary.name("Etter" + who));
        person.put("birthDate", born().toString());
        person.put("phone", canary.phone());
        person.put("email", canary.mail(who));
        person.put("postalCode", "3256");
        person.put("language", "nb");
        return person;
    }

    /** So young that somebody is called on their behalf. */
    static LocalDate born() {
        return LocalDate.now().minusYears(17).minusDays(40);
    }

    Map<String, Object> wishes() {
        var wishes = new LinkedHashMap<String, Object>();
        wishes.put("trades", List.of(trade));
        wishes.put("neighbourTrades", false);
        wishes.put("kinds", List.of("PRAKSIS"));
        wishes.put("reachKm", 40);
        wishes.put("availableFrom", LocalDate.now().toString());
        wishes.put("licences", List.of());
        wishes.put("skills", List.of("HAND_TOOLS"));
        wishes.put("languageLevel", "C1");
        wishes.put("supports", List.of("FIXED_CONTACT"));
        wishes.put("surroundings", List.of("WITH_HANDS"));
        wishes.put("entryRequirementMet", true);
        wishes.put("presentation", canary.in("Om meg"));
        wishes.put("supportWords", canary.in("Dette hjelper"));
        wishes.put("supportWordsForEmployers", true);
        wishes.put("experience", List.of("SUMMER_JOB"));
        wishes.put("experienceWords", canary.in("Erfaring"));
        return wishes;
    }
}
