package no.larvik.laereplass.candidate.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.Kind;
import no.larvik.laereplass.candidate.LanguageLevel;
import no.larvik.laereplass.candidate.Licence;
import no.larvik.laereplass.candidate.Rule;
import no.larvik.laereplass.candidate.Skill;
import no.larvik.laereplass.candidate.Support;
import no.larvik.laereplass.candidate.Surrounding;
import no.larvik.laereplass.candidate.Wishes;
import org.jspecify.annotations.Nullable;

/** Wishes as they are sent and shown. A list left out is an empty one; distance and date have to be there. */
record WishesBody(
        @Nullable List<@Nullable String> trades,
        @Nullable Boolean neighbourTrades,
        @Nullable List<@Nullable Kind> kinds,
        @Nullable Integer reachKm,
        @Nullable LocalDate availableFrom,
        @Nullable List<@Nullable Licence> licences,
        @Nullable List<@Nullable Skill> skills,
        @Nullable LanguageLevel languageLevel,
        @Nullable List<@Nullable Support> supports,
        @Nullable List<@Nullable Surrounding> surroundings,
        @Nullable Boolean entryRequirementMet,
        @Nullable String presentation) {

    private static final int MOST_CHOICES = 50;

    static WishesBody of(Wishes wishes) {
        return new WishesBody(
                wishes.trades().stream().<@Nullable String>map(slug -> slug).toList(),
                wishes.neighbourTrades(),
                shown(wishes.kinds()),
                wishes.reachKm(),
                wishes.availableFrom(),
                shown(wishes.licences()),
                shown(wishes.skills()),
                wishes.languageLevel(),
                shown(wishes.supports()),
                shown(wishes.surroundings()),
                wishes.entryRequirementMet(),
                wishes.presentation());
    }

    Wishes toWishes() {
        var faults = new ArrayList<Fault>();
        if (reachKm == null) faults.add(required("reachKm"));
        if (availableFrom == null) faults.add(required("availableFrom"));
        var wishedTrades = chosen("trades", trades, faults);
        var wishedKinds = chosen("kinds", kinds, faults);
        var held = chosen("licences", licences, faults);
        var known = chosen("skills", skills, faults);
        var helping = chosen("supports", supports, faults);
        var suiting = chosen("surroundings", surroundings, faults);
        if (reachKm == null || availableFrom == null || !faults.isEmpty())
            throw new CandidateProblem.InvalidFields(faults);
        return new Wishes(
                wishedTrades,
                Boolean.TRUE.equals(neighbourTrades),
                wishedKinds,
                reachKm,
                availableFrom,
                held,
                known,
                languageLevel,
                helping,
                suiting,
                entryRequirementMet,
                presentation == null || presentation.isBlank() ? null : presentation.strip());
    }

    private static <T> List<T> chosen(String field, @Nullable List<@Nullable T> sent, List<Fault> faults) {
        var chosen = new ArrayList<T>();
        if (sent == null) return chosen;
        if (sent.size() > MOST_CHOICES) {
            faults.add(new Fault(field, Rule.TOO_MANY, Map.of("max", MOST_CHOICES)));
            return chosen;
        }
        for (int i = 0; i < sent.size(); i++) {
            var choice = sent.get(i);
            if (choice == null) faults.add(required(field + "/" + i));
            else chosen.add(choice);
        }
        return chosen;
    }

    private static <T> List<@Nullable T> shown(List<T> codes) {
        return new ArrayList<@Nullable T>(codes);
    }

    private static Fault required(String field) {
        return new Fault(field, Rule.REQUIRED, Map.of());
    }
}
