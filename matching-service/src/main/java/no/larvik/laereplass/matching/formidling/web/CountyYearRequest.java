package no.larvik.laereplass.matching.formidling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.matching.formidling.Dated;
import no.larvik.laereplass.matching.formidling.Milestone;

/** @param days each milestone once; one that is left out is not known */
record CountyYearRequest(@NotNull List<@Valid @NotNull DayRequest> days) {

    List<Dated> toDays() {
        return days.stream().map(DayRequest::toDated).toList();
    }

    /**
     * @param source 3 to 200 characters
     * @param sourceDate when the source said so; not in the future
     */
    record DayRequest(
            @NotNull Milestone milestone,
            @NotNull LocalDate day,
            boolean about,
            @NotNull String source,
            @NotNull LocalDate sourceDate) {

        Dated toDated() {
            return new Dated(milestone, day, about, source.strip(), sourceDate);
        }
    }
}
