package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.candidate.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept about one person.
 *
 * @param matchingSees the record that is told to matching, word for word: what suggestions are made from
 * @param notesKept how many notes are not shown here; one can ask to see them
 */
record EverythingBody(
        Instant at,
        CandidateBody candidate,
        ConsentOverviewBody consents,
        List<AnsweredBody> answers,
        Map<String, Object> matchingSees,
        List<NoteController.NoteBody> notes,
        int notesKept,
        List<MessageController.MessageBody> messages,
        List<CaseDocumentController.CaseDocumentBody> documents,
        List<ReferralBody> referrals,
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
