package no.larvik.laereplass.employer.openings.mongo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.Spoken;
import no.larvik.laereplass.employer.openings.Details;
import no.larvik.laereplass.employer.openings.Enquiries;
import no.larvik.laereplass.employer.openings.Hours;
import no.larvik.laereplass.employer.openings.Question;
import no.larvik.laereplass.employer.openings.RiskAssessment;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The details of an opening as they are stored; openings from before there were any have none. */
final class DetailsDocument {

    private DetailsDocument() {}

    static Document of(Details details) {
        return new Document("hours", of(details.hours()))
                .append("tariffPay", details.tariffPay())
                .append("musts", details.musts())
                .append("wishes", details.wishes())
                .append("languages", TermsDocument.names(details.languages()))
                .append("hazards", TermsDocument.names(details.hazards()))
                .append("riskAssessment", of(details.riskAssessment()))
                .append("enquiries", of(details.enquiries()))
                .append("deadline", TermsDocument.word(details.deadline()))
                .append(
                        "questions",
                        details.questions().stream().map(DetailsDocument::of).toList());
    }

    static Details toDetails(@Nullable Document stored) {
        if (stored == null) return Details.NONE;
        return new Details(
                toHours(stored.get("hours", Document.class)),
                stored.getBoolean("tariffPay"),
                stored.getList("musts", String.class, List.of()),
                stored.getList("wishes", String.class, List.of()),
                TermsDocument.readAll(stored, "languages", Spoken::valueOf),
                TermsDocument.readAll(stored, "hazards", Hazard::valueOf),
                toAssessment(stored.get("riskAssessment", Document.class)),
                toEnquiries(stored.get("enquiries", Document.class)),
                TermsDocument.read(stored, "deadline", LocalDate::parse),
                stored.getList("questions", Document.class, List.of()).stream()
                        .map(DetailsDocument::toQuestion)
                        .toList());
    }

    private static @Nullable Document of(@Nullable Hours hours) {
        if (hours == null) return null;
        return new Document("perWeek", hours.perWeek())
                .append("longestDay", hours.longestDay())
                .append("from", TermsDocument.word(hours.from()))
                .append("to", TermsDocument.word(hours.to()))
                .append("weekends", hours.weekends())
                .append("untilClosing", hours.untilClosing());
    }

    private static @Nullable Hours toHours(@Nullable Document stored) {
        if (stored == null) return null;
        return new Hours(
                stored.getDouble("perWeek"),
                stored.getDouble("longestDay"),
                TermsDocument.read(stored, "from", LocalTime::parse),
                TermsDocument.read(stored, "to", LocalTime::parse),
                stored.getBoolean("weekends", false),
                stored.getBoolean("untilClosing", false));
    }

    private static @Nullable Document of(@Nullable RiskAssessment assessment) {
        if (assessment == null) return null;
        return new Document("date", assessment.date().toString())
                .append("by", assessment.by())
                .append("measures", assessment.measures());
    }

    private static @Nullable RiskAssessment toAssessment(@Nullable Document stored) {
        if (stored == null) return null;
        return new RiskAssessment(
                LocalDate.parse(stored.getString("date")), stored.getString("by"), stored.getString("measures"));
    }

    private static @Nullable Document of(@Nullable Enquiries enquiries) {
        if (enquiries == null) return null;
        return new Document("name", enquiries.name())
                .append("phone", enquiries.phone())
                .append("email", enquiries.email());
    }

    private static @Nullable Enquiries toEnquiries(@Nullable Document stored) {
        if (stored == null) return null;
        return new Enquiries(stored.getString("name"), stored.getString("phone"), stored.getString("email"));
    }

    private static Document of(Question question) {
        return new Document("text", question.text())
                .append("answering", question.answering().name())
                .append("options", question.options());
    }

    private static Question toQuestion(Document stored) {
        return new Question(
                stored.getString("text"),
                Question.Answering.valueOf(stored.getString("answering")),
                stored.getList("options", String.class, List.of()));
    }
}
