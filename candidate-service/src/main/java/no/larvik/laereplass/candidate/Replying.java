package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answering what an employer asks everybody. No question must be answered. With the anonymous card the employer sees
 * what was chosen; own words come with the identity, and all of it goes when the yes is taken back.
 */
public final class Replying {

    /** One answer as it was sent, to the question as it was read. */
    public record Reply(String question, String value) {}

    private final Candidates candidates;
    private final Disclosures disclosures;
    private final Questions questions;
    private final AccessLog log;
    private final Door door;
    private final Changing changing;
    private final InstantSource clock;

    public Replying(
            Candidates candidates, Disclosures disclosures, Questions questions, AccessLog log, InstantSource clock) {
        this.candidates = candidates;
        this.disclosures = disclosures;
        this.questions = questions;
        this.log = log;
        this.door = new Door(candidates, log);
        this.changing = new Changing(candidates, log, clock);
        this.clock = clock;
    }

    /** Takes the place of what was answered before in the same match. */
    public List<Answer> answer(CandidateId id, Actor person, String matchId, List<Reply> replies) {
        door.open(id, person, Act.ANSWER);
        var match = disclosures
                .of(matchId)
                .filter(found -> found.candidateId().equals(id.value()))
                .orElseThrow(CandidateProblem.Unknown::new);
        if (!match.underWay()) throw new CandidateProblem.MatchClosed();
        var answers = new Answers(match.openingId(), matchId, checked(replies, questions.of(match.openingId())));
        return changing.change(
                        id,
                        person,
                        Act.ANSWER,
                        (candidate, now) -> candidate.agreeing().answer(answers))
                .answered(matchId);
    }

    /** By the person, or by those who follow up. */
    public List<Answer> read(CandidateId id, Actor actor, String matchId) {
        var candidate = door.open(id, actor, Act.READ_ANSWERS);
        if (!Relation.isSelf(actor, candidate)) log.seen(actor, id, Sight.CASE);
        return candidate.answered(matchId);
    }

    /** @throws CandidateProblem.Unknown when the employer may see nothing of this person at this moment */
    public List<Answer> readAsEmployer(CandidateId id, Actor employer, String matchId) {
        if (!employer.is(Role.EMPLOYER) || employer.organisation() == null) throw new CandidateProblem.Unknown();
        var shown = disclosures.of(matchId).flatMap(match -> shown(id, match, matchId, employer));
        if (shown.isEmpty()) {
            log.refused(employer, id, Sight.ANSWERS.name());
            throw new CandidateProblem.Unknown();
        }
        if (!shown.get().isEmpty()) log.seen(employer, id, Sight.ANSWERS);
        return shown.get();
    }

    private Optional<List<Answer>> shown(CandidateId id, Disclosure match, String matchId, Actor employer) {
        if (!match.cardOpen()
                || !match.candidateId().equals(id.value())
                || !match.organisation().equals(employer.organisation())) return Optional.empty();
        var purpose = new Purpose.ForOpening(match.openingId());
        return candidates
                .find(id)
                .filter(candidate -> candidate.consents().isFor(purpose, matchId))
                .filter(candidate -> candidate
                        .consents()
                        .standing(purpose, match.identityUntil(), clock.instant())
                        .isPresent())
                .map(candidate -> match.identityOpen()
                        ? candidate.answered(matchId)
                        : candidate.answered(matchId).stream()
                                .map(Answer::beforeTheIdentityIsOpen)
                                .toList());
    }

    private static List<Answer> checked(List<Reply> replies, List<Asked> asked) {
        var faults = new ArrayList<Fault>();
        var answers = new ArrayList<Answer>();
        for (var i = 0; i < replies.size(); i++) {
            var reply = replies.get(i);
            var field = "answers/" + i;
            var question = asked.stream()
                    .filter(one -> one.text().equals(reply.question()))
                    .findFirst();
            if (question.isEmpty()) faults.add(Fault.at(field + "/question", Rule.UNKNOWN_QUESTION));
            else if (answers.stream().anyMatch(earlier -> earlier.question().equals(reply.question())))
                faults.add(Fault.at(field + "/question", Rule.CHOSEN_TWICE));
            else {
                var value = reply.value().strip();
                question.get().check(field + "/value", value, faults);
                answers.add(new Answer(reply.question(), question.get().answering(), value));
            }
        }
        if (!faults.isEmpty()) throw new CandidateProblem.InvalidFields(faults);
        return answers;
    }
}
