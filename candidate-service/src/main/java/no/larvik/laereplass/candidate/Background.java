package no.larvik.laereplass.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a young person tells beyond what matching looks at. Read by people alone: none of it is ever announced.
 *
 * @param experienceWords own words, at most {@value WishesRules#LONGEST_WORDS} signs
 * @param supportWords what helps at work, in own words, at most {@value WishesRules#LONGEST_WORDS} signs
 * @param supportWordsForEmployers whether an employer who is told the name may read them too; else staff alone
 */
public record Background(
        List<Travel> travel,
        List<Experience> experience,
        @Nullable String experienceWords,
        List<LanguageSkill> languages,
        @Nullable String supportWords,
        boolean supportWordsForEmployers) {

    public static final Background NONE = new Background(List.of(), List.of(), null, List.of(), null, false);

    public Background {
        travel = travel.stream().distinct().sorted().toList();
        experience = experience.stream().distinct().sorted().toList();
        languages = List.copyOf(languages);
    }

    /** What an employer may read of the words about help. */
    public @Nullable String supportWordsShared() {
        return supportWordsForEmployers ? supportWords : null;
    }
}
