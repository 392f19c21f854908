package no.larvik.laereplass.employer.openings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.Spoken;
import no.larvik.laereplass.employer.openings.Details;
import no.larvik.laereplass.employer.openings.Enquiries;
import no.larvik.laereplass.employer.openings.Hours;
import no.larvik.laereplass.employer.openings.Question;
import no.larvik.laereplass.employer.openings.Question.Answering;
import no.larvik.laereplass.employer.openings.RiskAssessment;
import no.larvik.laereplass.employer.web.Phones;
import org.jspecify.annotations.Nullable;

/**
 * What is good to know about an opening, as it is written and as it is read.
 *
 * @param enquiries left out for young people
 */
record DetailsBody(
        @Valid @Nullable HoursBody hours,
        @Nullable Boolean tariffPay,
        @Nullable List<@NotBlank @Size(max = 120) String> musts,
        @Nullable List<@NotBlank @Size(max = 120) String> wishes,
        @Nullable Set<@NotNull Spoken> languages,
        @Nullable Set<@NotNull Hazard> hazards,
        @Valid @Nullable RiskAssessmentBody riskAssessment,
        @Valid @Nullable EnquiriesBody enquiries,
        @Nullable LocalDate deadline,
        @Nullable List<@Valid @NotNull QuestionBody> questions) {

    static DetailsBody of(Details details, boolean toThoseWhoPost) {
        var assessment = details.riskAssessment();
        var enquiries = details.enquiries();
        return new DetailsBody(
                HoursBody.of(details.hours()),
                details.tariffPay(),
                details.musts(),
                details.wishes(),
                details.languages(),
                details.hazards(),
                assessment == null || !toThoseWhoPost ? null : RiskAssessmentBody.of(assessment),
                enquiries == null || !toThoseWhoPost ? null : EnquiriesBody.of(enquiries),
                details.deadline(),
                details.questions().stream().map(QuestionBody::of).toList());
    }

    Details toDetails() {
        return new Details(
                hours == null ? null : hours.toHours(),
                tariffPay,
                stripped(musts),
                stripped(wishes),
                languages == null ? Set.of() : languages,
                hazards == null ? Set.of() : hazards,
                riskAssessment == null ? null : riskAssessment.toAssessment(),
                enquiries == null ? null : enquiries.toEnquiries(),
                deadline,
                questions == null
                        ? List.of()
                        : questions.stream().map(QuestionBody::toQuestion).toList());
    }

    private static List<String> stripped(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(String::strip).toList();
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    record HoursBody(
            @Nullable Double perWeek,
            @Nullable Double longestDay,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable Boolean weekends,
            @Nullable Boolean untilClosing) {

        static @Nullable HoursBody of(@Nullable Hours hours) {
            if (hours == null) return null;
            return new HoursBody(
                    hours.perWeek(),
                    hours.longestDay(),
                    hours.from(),
                    hours.to(),
                    hours.weekends(),
                    hours.untilClosing());
        }

        Hours toHours() {
            return new Hours(
                    perWeek, longestDay, from, to, Boolean.TRUE.equals(weekends), Boolean.TRUE.equals(untilClosing));
        }
    }

    record RiskAssessmentBody(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 200) String by,
            @Size(max = 1000) @Nullable String measures) {

        static RiskAssessmentBody of(RiskAssessment assessment) {
            return new RiskAssessmentBody(assessment.date(), assessment.by(), assessment.measures());
        }

        RiskAssessment toAssessment() {
            return new RiskAssessment(date, by.strip(), orNothing(measures));
        }
    }

    record EnquiriesBody(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 30) @Nullable String phone,
            @Email @Size(max = 254) @Nullable String email) {

        static EnquiriesBody of(Enquiries enquiries) {
            return new EnquiriesBody(enquiries.name(), enquiries.phone(), enquiries.email());
        }

        Enquiries toEnquiries() {
            return new Enquiries(name.strip(), Phones.e164("details/enquiries/phone", phone), orNothing(email));
        }
    }

    record QuestionBody(
            @NotBlank @Size(max = 200) String text,
            @NotNull Answering answering,
            @Nullable List<@NotBlank @Size(max = 80) String> options) {

        static QuestionBody of(Question question) {
            return new QuestionBody(question.text(), question.answering(), question.options());
        }

        Question toQuestion() {
            return new Question(text.strip(), answering, stripped(options));
        }
    }
}
