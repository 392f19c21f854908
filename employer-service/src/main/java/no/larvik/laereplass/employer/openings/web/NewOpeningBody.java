package no.larvik.laereplass.employer.openings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.LanguageLevel;
import no.larvik.laereplass.employer.codes.Licence;
import no.larvik.laereplass.employer.codes.Skill;
import no.larvik.laereplass.employer.codes.Support;
import no.larvik.laereplass.employer.codes.Surrounding;
import no.larvik.laereplass.employer.employers.UnitId;
import no.larvik.laereplass.employer.openings.Details;
import no.larvik.laereplass.employer.openings.Terms;
import org.jspecify.annotations.Nullable;

/** An opening as somebody writes it. What a draft leaves out is missing or null. */
record NewOpeningBody(
        @NotBlank String employerId,
        @Nullable String unitId,
        @Nullable String trade,
        @Nullable Kind kind,
        @Nullable Integer seats,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate startTo,
        @Size(max = 120) @Nullable String title,
        @Size(max = 2000) @Nullable String tasks,
        @Nullable Set<@NotNull Licence> licences,
        @Nullable LanguageLevel languageLevel,
        @Nullable Set<@NotNull Skill> skills,
        @Nullable Set<@NotNull Support> supports,
        @Nullable Set<@NotNull Surrounding> surroundings,
        @Nullable Integer minimumAge,
        @Size(max = 200) @Nullable String supervisor,
        @Valid @Nullable DetailsBody details) {

    Terms toTerms() {
        return new Terms(
                unitId == null || unitId.isBlank() ? null : new UnitId(unitId),
                blankIsNothing(trade),
                kind,
                seats,
                startFrom,
                startTo,
                blankIsNothing(title),
                blankIsNothing(tasks),
                orNone(licences),
                languageLevel,
                orNone(skills),
                orNone(supports),
                orNone(surroundings),
                minimumAge,
                blankIsNothing(supervisor),
                details == null ? Details.NONE : details.toDetails());
    }

    private static @Nullable String blankIsNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <E> Set<E> orNone(@Nullable Set<E> codes) {
        return codes == null ? Set.of() : codes;
    }
}
