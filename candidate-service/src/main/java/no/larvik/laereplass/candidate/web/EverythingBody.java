package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.candidate.Elsewhere;
import no.larvik.laereplass.candidate.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept about one person.
 *
 * @param missing what could not be had now; it stands empty here though there may be something
 * @param matchingSees the record that is told to matching, word for word: what suggestions are made from
 * @param notesKept how many notes are not shown here; one can ask to see them
 * @param matches proposals and what came of them, newest first
 * @param matchesUntold how many proposals staff picked and have sent to nobody
 */
record EverythingBody(
        Instant at,
        Set<Elsewhere.Part> missing,
        CandidateBody candidate,
        ConsentOverviewBody consents,
        List<AnsweredBody> answers,
        Map<String, Object> matchingSees,
        List<NoteController.NoteBody> notes,
        int notesKept,
        List<MessageController.MessageBody> messages,
        List<CaseDocumentController.CaseDocumentBody> documents,
        List<ReferralBody> referrals,
        List<KeptMatchBody> matches,
        int matchesUntold,
        List<KeptJourneyBody> journeys,
        NoticesBody notices,
        List<VoiceBody> voices,
        List<LookBody> accessLog) {

    /** What was answered one employer. */
    record AnsweredBody(String openingId, String matchId, List<AnswerController.AnswerBody> given) {}

    /** What was said of one step; nobody else may read it. */
    record VoiceBody(
            String matchId,
            int schoolYear,
            String moment,
            String feeling,
            @Nullable Boolean clear) {

        static VoiceBody of(Voice voice) {
            return new VoiceBody(voice.matchId(), voice.schoolYear(), voice.moment(), voice.feeling(), voice.clear());
        }
    }

    record LookBody(
            Instant at, String who, String what, @Nullable String why) {}
}
