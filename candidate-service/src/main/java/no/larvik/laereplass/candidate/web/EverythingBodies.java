package no.larvik.laereplass.candidate.web;

import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import no.larvik.laereplass.candidate.Actor;
import no.larvik.laereplass.candidate.Agencies;
import no.larvik.laereplass.candidate.Everything;
import no.larvik.laereplass.candidate.Oslo;
import no.larvik.laereplass.candidate.kafka.CandidateStateV1;

/** From what is kept to what is handed out. */
final class EverythingBodies {

    private final CandidateAnswers answers;
    private final AccessWords words;
    private final InstantSource clock;

    EverythingBodies(CandidateAnswers answers, AccessWords words, InstantSource clock) {
        this.answers = answers;
        this.words = words;
        this.clock = clock;
    }

    EverythingBody of(Everything everything, Actor reader) {
        var candidate = everything.candidate();
        var elsewhere = everything.elsewhere();
        var now = clock.instant();
        return new EverythingBody(
                everything.at(),
                new TreeSet<>(elsewhere.missing()),
                answers.body(candidate),
                ConsentOverviewBody.of(candidate, new Agencies(List.of()), now),
                candidate.answers().stream()
                        .map(set -> new EverythingBody.AnsweredBody(
                                set.openingId(),
                                set.matchId(),
                                AnswerController.AnswersBody.of(set.given()).items()))
                        .toList(),
                CandidateStateV1.of(candidate, Oslo.day(now)),
                everything.notes().stream()
                        .map(note -> NoteController.NoteBody.of(note, reader.subject()))
                        .toList(),
                everything.notesKept(),
                everything.messages().stream()
                        .map(MessageController.MessageBody::of)
                        .toList(),
                everything.documents().stream()
                        .map(CaseDocumentController.CaseDocumentBody::of)
                        .toList(),
                everything.referrals().stream()
                        .map(referral -> ReferralBody.of(referral, reader))
                        .toList(),
                elsewhere.matches().told().stream().map(KeptMatchBody::of).toList(),
                elsewhere.matches().untold(),
                elsewhere.journeys().stream().map(KeptJourneyBody::of).toList(),
                NoticesBody.of(elsewhere.notices()),
                elsewhere.voices().stream().map(EverythingBody.VoiceBody::of).toList(),
                everything.looks().stream()
                        .map(look -> new EverythingBody.LookBody(
                                look.at(), words.who(look), words.what(look), words.why(look)))
                        .toList());
    }
}
