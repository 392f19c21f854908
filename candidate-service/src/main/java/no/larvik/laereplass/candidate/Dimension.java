package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ways people are grouped when somebody asks whether places fall fairly: only what the case holds anyway and what may
 * lawfully be looked at. Never gender, origin, health, religion or family: they are not stored, so they are not counted.
 */
public enum Dimension {
    /** Age in years on the day of counting. */
    AGE(Dimension::age, "UNDER_18", "FROM_18_TO_20", "FROM_21"),

    /** Norwegian up to A2, or support with the language wished at work; from B1 without such a wish it is enough. */
    LANGUAGE((candidate, day) -> language(candidate.wishes()), "ENOUGH", "NEEDS_SUPPORT", "NOT_STATED"),

    /** Whether anything is ticked that helps at work. Never what, and never why. */
    HELP_AT_WORK((candidate, day) -> help(candidate.wishes()), "WISHED", "NOT_WISHED"),

    /** Which agency has the case. */
    INTAKE((candidate, day) -> intake(candidate.caseload()), "OPPFOLGINGSTJENESTEN", "NAV", "OTHER", "UNTAKEN"),

    /** How far the young person can travel to work, in kilometres. */
    REACH((candidate, day) -> reach(candidate.wishes()), "UNDER_20_KM", "FROM_20_TO_49_KM", "FROM_50_KM", "NOT_STATED");

    private static final String NOT_STATED = "NOT_STATED";
    private static final int FAR = 50;
    private static final int MIDDLING = 20;

    private final BiFunction<Candidate, LocalDate, String> group;
    private final List<String> groups;

    Dimension(BiFunction<Candidate, LocalDate, String> group, String... groups) {
        this.group = group;
        this.groups = List.of(groups);
    }

    /** All groups, in the order they are shown in. Everybody is in exactly one. */
    public List<String> groups() {
        return groups;
    }

    String groupOf(Candidate candidate, LocalDate day) {
        return group.apply(candidate, day);
    }

    private static String age(Candidate candidate, LocalDate day) {
        if (!candidate.person().isAdultOn(day)) return "UNDER_18";
        var twentyOne = candidate.person().birthDate().plusYears(21);
        return twentyOne.isAfter(day) ? "FROM_18_TO_20" : "FROM_21";
    }

    private static String language(@Nullable Wishes wishes) {
        if (wishes == null) return NOT_STATED;
        if (wishes.supports().contains(Support.LANGUAGE_SUPPORT)) return "NEEDS_SUPPORT";
        var level = wishes.languageLevel();
        if (level == null) return NOT_STATED;
        return level.compareTo(LanguageLevel.B1) >= 0 ? "ENOUGH" : "NEEDS_SUPPORT";
    }

    private static String help(@Nullable Wishes wishes) {
        return wishes != null && !wishes.supports().isEmpty() ? "WISHED" : "NOT_WISHED";
    }

    private static String intake(Caseload caseload) {
        var contact = caseload.contact();
        if (contact == null) return "UNTAKEN";
        var agency = contact.agency();
        return agency != null && INTAKE.groups.contains(agency) ? agency : "OTHER";
    }

    private static String reach(@Nullable Wishes wishes) {
        if (wishes == null) return NOT_STATED;
        if (wishes.reachKm() >= FAR) return "FROM_50_KM";
        return wishes.reachKm() >= MIDDLING ? "FROM_20_TO_49_KM" : "UNDER_20_KM";
    }
}
