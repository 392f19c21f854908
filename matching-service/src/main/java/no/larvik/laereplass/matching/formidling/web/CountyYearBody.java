package no.larvik.laereplass.matching.formidling.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.matching.formidling.CountyYear;
import no.larvik.laereplass.matching.formidling.Dated;
import no.larvik.laereplass.matching.formidling.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * @param county two digits
 * @param by pseudonym of whoever changed it last; null as delivered
 * @param version 0 as delivered
 */
record CountyYearBody(
        String county,
        int year,
        List<FormidlingDayBody> days,
        @Nullable String by,
        @Nullable Instant at,
        long version) {

    static CountyYearBody of(CountyYear year) {
        return new CountyYearBody(
                year.county(),
                year.year(),
                year.days().stream().map(FormidlingDayBody::of).toList(),
                year.by(),
                year.at(),
                year.version());
    }

    /**
     * @param about the day is only roughly known
     * @param sourceDate when the source said so
     */
    record FormidlingDayBody(Milestone milestone, LocalDate day, boolean about, String source, LocalDate sourceDate) {

        static FormidlingDayBody of(Dated one) {
            return new FormidlingDayBody(one.milestone(), one.day(), one.about(), one.source(), one.sourceDate());
        }
    }
}
