package no.larvik.laereplass.matching.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Port: which plan a draft came from, and why it goes another way when it does. */
public interface DraftNotes {

    /** Before the draft is made, so that no draft is without its reason. @return what the note is known by */
    String keep(Note note);

    /** The draft was made. */
    void drafted(String note, String matchId);

    /**
     * @param plannedOpeningId what the plan had; null: no place
     * @param overrideReason free text of staff; null when the draft follows the plan
     * @param by subject
     */
    record Note(
            String allocationId,
            PlanKind plan,
            String candidateId,
            String openingId,
            @Nullable String plannedOpeningId,
            @Nullable String overrideReason,
            String by,
            Instant at) {}
}
