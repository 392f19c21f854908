package no.larvik.laereplass.candidate.mongo;

import java.util.List;
import no.larvik.laereplass.candidate.Answer;
import no.larvik.laereplass.candidate.Answers;
import no.larvik.laereplass.candidate.Asked;
import org.bson.Document;

/** What was answered employers, in the document of the case. */
final class AnswersDocument {

    private AnswersDocument() {}

    static List<Document> of(List<Answers> answers) {
        return answers.stream().map(AnswersDocument::of).toList();
    }

    static List<Answers> toAnswers(List<Document> stored) {
        return stored.stream().map(AnswersDocument::toAnswers).toList();
    }

    private static Document of(Answers answers) {
        return new Document("openingId", answers.openingId())
                .append("matchId", answers.matchId())
                .append(
                        "given",
                        answers.given().stream().map(AnswersDocument::of).toList());
    }

    private static Document of(Answer answer) {
        return new Document("question", answer.question())
                .append("answering", answer.answering().name())
                .append("value", answer.value());
    }

    private static Answers toAnswers(Document stored) {
        return new Answers(
                stored.getString("openingId"),
                stored.getString("matchId"),
                stored.getList("given", Document.class, List.of()).stream()
                        .map(AnswersDocument::toAnswer)
                        .toList());
    }

    private static Answer toAnswer(Document stored) {
        return new Answer(
                stored.getString("question"),
                Asked.Answering.valueOf(stored.getString("answering")),
                stored.getString("value"));
    }
}
