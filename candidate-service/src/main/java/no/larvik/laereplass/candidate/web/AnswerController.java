package no.larvik.laereplass.candidate.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.larvik.laereplass.candidate.Actor;
import no.larvik.laereplass.candidate.Answer;
import no.larvik.laereplass.candidate.Asked;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.Replying;
import no.larvik.laereplass.candidate.Role;
import no.larvik.laereplass.candidate.Rule;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody answered an employer in one match: written by them, and read by that employer while their yes stands. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/answers/{match}")
class AnswerController {

    private static final int MOST = 3;

    private final Replying replying;

    AnswerController(Replying replying) {
        this.replying = replying;
    }

    @GetMapping
    ResponseEntity<AnswersBody> answers(@PathVariable CandidateId id, @PathVariable String match, Caller caller) {
        var actor = Actors.of(caller);
        return found(isEmployer(actor) ? replying.readAsEmployer(id, actor, match) : replying.read(id, actor, match));
    }

    /** In place of all that was answered before. */
    @PutMapping
    ResponseEntity<AnswersBody> answer(
            @PathVariable CandidateId id, @PathVariable String match, @RequestBody RepliesBody body, Caller caller) {
        return found(replying.answer(id, Actors.of(caller), match, body.toReplies()));
    }

    private static ResponseEntity<AnswersBody> found(List<Answer> answers) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(AnswersBody.of(answers));
    }

    private static boolean isEmployer(Actor actor) {
        return actor.is(Role.EMPLOYER);
    }

    record RepliesBody(@Nullable List<@Nullable ReplyBody> answers) {

        List<Replying.Reply> toReplies() {
            if (answers == null) throw invalid(new Fault("answers", Rule.REQUIRED, Map.of()));
            if (answers.size() > MOST) throw invalid(new Fault("answers", Rule.TOO_MANY, Map.of("max", MOST)));
            return IntStream.range(0, answers.size())
                    .mapToObj(i -> toReply(i, answers.get(i)))
                    .toList();
        }

        private static Replying.Reply toReply(int at, @Nullable ReplyBody reply) {
            if (reply == null) throw invalid(new Fault("answers/" + at, Rule.REQUIRED, Map.of()));
            return new Replying.Reply(
                    Objects.requireNonNullElse(reply.question(), ""), Objects.requireNonNullElse(reply.value(), ""));
        }

        private static CandidateProblem invalid(Fault fault) {
            return new CandidateProblem.InvalidFields(List.of(fault));
        }
    }

    /**
     * @param question word for word as the opening asks it
     * @param value YES or NO, one of the options, or up to 300 signs in own words
     */
    record ReplyBody(@Nullable String question, @Nullable String value) {}

    record AnswersBody(List<AnswerBody> items) {

        static AnswersBody of(List<Answer> answers) {
            return new AnswersBody(answers.stream().map(AnswerBody::of).toList());
        }
    }

    /** @param value null where own words are kept back until the identity is open */
    record AnswerBody(
            String question,
            Asked.Answering answering,
            @Nullable String value) {

        static AnswerBody of(Answer answer) {
            return new AnswerBody(answer.question(), answer.answering(), answer.value());
        }
    }
}
