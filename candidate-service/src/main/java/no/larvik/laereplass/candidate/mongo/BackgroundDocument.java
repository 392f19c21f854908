package no.larvik.laereplass.candidate.mongo;

import java.util.List;
import java.util.function.Function;
import no.larvik.laereplass.candidate.Background;
import no.larvik.laereplass.candidate.Experience;
import no.larvik.laereplass.candidate.ForeignLanguage;
import no.larvik.laereplass.candidate.LanguageLevel;
import no.larvik.laereplass.candidate.LanguageSkill;
import no.larvik.laereplass.candidate.Travel;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The rest of a profile as it lies in the store; wishes stored by an older version have none. */
final class BackgroundDocument {

    private static final String LANGUAGE = "language";
    private static final String LEVEL = "level";

    private BackgroundDocument() {}

    static Document of(Background background) {
        return new Document("travel", names(background.travel()))
                .append("experience", names(background.experience()))
                .append("experienceWords", background.experienceWords())
                .append(
                        "languages",
                        background.languages().stream()
                                .map(skill -> new Document(
                                                LANGUAGE, skill.language().name())
                                        .append(LEVEL, skill.level().name()))
                                .toList())
                .append("supportWords", background.supportWords())
                .append("supportWordsForEmployers", background.supportWordsForEmployers());
    }

    static Background toBackground(@Nullable Document document) {
        if (document == null) return Background.NONE;
        return new Background(
                codes(document, "travel", Travel::valueOf),
                codes(document, "experience", Experience::valueOf),
                document.getString("experienceWords"),
                document.getList("languages", Document.class, List.of()).stream()
                        .map(skill -> new LanguageSkill(
                                ForeignLanguage.valueOf(skill.getString(LANGUAGE)),
                                LanguageLevel.valueOf(skill.getString(LEVEL))))
                        .toList(),
                document.getString("supportWords"),
                document.getBoolean("supportWordsForEmployers", false));
    }

    private static List<String> names(List<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    private static <E> List<E> codes(Document document, String field, Function<String, E> valueOf) {
        return document.getList(field, String.class, List.of()).stream()
                .map(valueOf)
                .toList();
    }
}
