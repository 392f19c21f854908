package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.List;

/**
 * All that is kept about somebody, as they are given it.
 *
 * @param notes those they may read
 * @param notesKept how many notes there are that they may not read here; they can ask to see them
 * @param elsewhere what the other services keep
 * @param looks who has seen what, the newest {@value Exporting#MOST_LOOKS}
 */
public record Everything(
        Instant at,
        Candidate candidate,
        List<Note> notes,
        int notesKept,
        List<Message> messages,
        List<CaseDocument> documents,
        List<Referral> referrals,
        Elsewhere.Found elsewhere,
        List<Access> looks) {}
