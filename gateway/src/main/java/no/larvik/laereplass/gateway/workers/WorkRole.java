package no.larvik.laereplass.gateway.workers;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody does here for a living. Other roles are not given by anybody: they follow from who one is. */
public enum WorkRole {
    STAFF("staff"),
    TEAM_LEAD("team-lead"),
    ADMINISTRATOR("administrator"),
    DATA_PROTECTION("dpo");

    private final String word;

    WorkRole(String word) {
        this.word = word;
    }

    /** As tokens and the page say it. */
    public String word() {
        return word;
    }

    /** Has cases of their own, so that an agency must be known. */
    public boolean followsUp() {
        return this == STAFF || this == TEAM_LEAD;
    }

    public static Optional<WorkRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    /** Those among the words that are work roles. */
    public static Set<WorkRole> among(Collection<String> words) {
        return words.stream().flatMap(word -> of(word).stream()).collect(Collectors.toCollection(WorkRole::none));
    }

    static EnumSet<WorkRole> none() {
        return EnumSet.noneOf(WorkRole.class);
    }
}
