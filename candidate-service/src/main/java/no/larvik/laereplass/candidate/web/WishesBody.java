package no.larvik.laereplass.candidate.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.candidate.Background;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Experience;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.ForeignLanguage;
import no.larvik.laereplass.candidate.Kind;
import no.larvik.laereplass.candidate.LanguageLevel;
import no.larvik.laereplass.candidate.LanguageSkill;
import no.larvik.laereplass.candidate.Licence;
import no.larvik.laereplass.candidate.Rule;
import no.larvik.laereplass.candidate.Skill;
import no.larvik.laereplass.candidate.Support;
import no.larvik.laereplass.candidate.Surrounding;
import no.larvik.laereplass.candidate.Travel;
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
        @Nullable String presentation,
        @Nullable List<@Nullable Travel> travel,
        @Nullable List<@Nullable Experience> experience,
        @Nullable String experienceWords,
        @Nullable List<@Nullable LanguageSkillBody> languages,
        @Nullable String supportWords,
        @Nullable Boolean supportWordsForEmployers) {

    private static final int MOST_CHOICES = 50;

    /** @param language Norwegian has a field of its own */
    record LanguageSkillBody(
            @Nullable ForeignLanguage language, @Nullable LanguageLevel level) {

        static LanguageSkillBody of(LanguageSkill skill) {
            return new LanguageSkillBody(skill.language(), skill.level());
        }
    }

    static WishesBody of(Wishes wishes) {
        var background = wishes.background();
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
                wishes.presentation(),
                shown(background.travel()),
                shown(background.experience()),
                background.experienceWords(),
                shown(background.languages().stream().map(LanguageSkillBody::of).toList()),
                background.supportWords(),
                background.supportWordsForEmployers());
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
        var background = toBackground(faults);
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
                words(presentation),
                background);
    }

    private Background toBackground(List<Fault> faults) {
        return new Background(
                chosen("travel", travel, faults),
                chosen("experience", experience, faults),
                words(experienceWords),
                spoken(chosen("languages", languages, faults), faults),
                words(supportWords),
                Boolean.TRUE.equals(supportWordsForEmployers));
    }

    private static List<LanguageSkill> spoken(List<LanguageSkillBody> sent, List<Fault> faults) {
        var spoken = new ArrayList<LanguageSkill>();
        for (int i = 0; i < sent.size(); i++) {
            var language = sent.get(i).language();
            var level = sent.get(i).level();
            if (language == null) faults.add(required("languages/" + i + "/language"));
            if (level == null) faults.add(required("languages/" + i + "/level"));
            if (language != null && level != null) spoken.add(new LanguageSkill(language, level));
        }
        return spoken;
    }

    private static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
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
