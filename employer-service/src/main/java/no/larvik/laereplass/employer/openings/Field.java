package no.larvik.laereplass.employer.openings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of an opening's terms by name, so that a change can be told as "these fields are different". */
public enum Field {
    UNIT("unitId", Terms::unit),
    TRADE("trade", Terms::trade),
    KIND("kind", Terms::kind),
    SEATS("seats", Terms::seats),
    START_FROM("startFrom", Terms::startFrom),
    START_TO("startTo", Terms::startTo),
    TITLE("title", Terms::title),
    TASKS("tasks", Terms::tasks),
    LICENCES("licences", Terms::licences),
    LANGUAGE_LEVEL("languageLevel", Terms::languageLevel),
    SKILLS("skills", Terms::skills),
    SUPPORTS("supports", Terms::supports),
    SURROUNDINGS("surroundings", Terms::surroundings),
    MINIMUM_AGE("minimumAge", Terms::minimumAge),
    SUPERVISOR("supervisor", Terms::supervisor),
    HOURS("hours", terms -> terms.details().hours()),
    TARIFF_PAY("tariffPay", terms -> terms.details().tariffPay()),
    MUSTS("musts", terms -> terms.details().musts()),
    WISHES("wishes", terms -> terms.details().wishes()),
    LANGUAGES("languages", terms -> terms.details().languages()),
    HAZARDS("hazards", terms -> terms.details().hazards()),
    RISK_ASSESSMENT("riskAssessment", terms -> terms.details().riskAssessment()),
    ENQUIRIES("enquiries", terms -> terms.details().enquiries()),
    DEADLINE("deadline", terms -> terms.details().deadline()),
    QUESTIONS("questions", terms -> terms.details().questions());

    private static final Set<Field> OF_WHO_POSTS = EnumSet.of(SEATS, SUPERVISOR, RISK_ASSESSMENT, ENQUIRIES, DEADLINE);

    private final String label;
    private final Function<Terms, @Nullable Object> value;

    Field(String label, Function<Terms, @Nullable Object> value) {
        this.label = label;
        this.value = value;
    }

    public String label() {
        return label;
    }

    /** Whether it says something about the work to somebody who may come there. */
    boolean isForEverybody() {
        return !OF_WHO_POSTS.contains(this);
    }

    @Nullable
    Object in(Terms terms) {
        return value.apply(terms);
    }

    static List<Field> different(Terms before, Terms after) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.value.apply(before), field.value.apply(after)))
                .toList();
    }
}
