package no.larvik.laereplass.candidate;

/** How well somebody knows one language: the level only. */
public record LanguageSkill(ForeignLanguage language, LanguageLevel level) {}
