package no.larvik.laereplass.candidate.employer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.regex.Pattern;
import no.larvik.laereplass.candidate.Asked;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Questions;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import org.springframework.stereotype.Component;

/** The questions of an opening as they stand now. */
@Component
class EmployerQuestions implements Questions {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final ServiceClients services;

    EmployerQuestions(ServiceClients services) {
        this.services = services;
    }

    @Override
    public List<Asked> of(String openingId) {
        if (!ID.matcher(openingId).matches()) return List.of();
        try {
            return services.to("employer-service")
                    .get("/internal/openings/" + openingId + "/questions", QuestionsV1.class)
                    .map(QuestionsV1::toAsked)
                    .orElse(List.of());
        } catch (Refused e) {
            return List.of();
        } catch (Unavailable e) {
            throw new CandidateProblem.OpeningUnanswered();
        }
    }

    /** The fields we need; it may have others. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuestionsV1(List<QuestionV1> questions) {

        List<Asked> toAsked() {
            return questions.stream()
                    .map(question -> new Asked(question.text(), question.answering(), question.options()))
                    .toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record QuestionV1(String text, Asked.Answering answering, List<String> options) {}
}
