package no.larvik.laereplass.chassis.operation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: the newest imports, whoever brought them in. */
public interface ImportLog {

    /** Newest first. */
    List<Imported> newest(String municipality, int most);

    /**
     * One import: how it stands, never what is in it, what the file is called or whose it is.
     *
     * @param rows in the file
     * @param refused rows that were not taken in, or would not be
     * @param problem why it waits or was turned round, as a code
     * @param endedAt when it was applied or undone
     */
    record Imported(
            String kind,
            String state,
            int rows,
            int refused,
            @Nullable String problem,
            Instant uploadedAt,
            @Nullable Instant endedAt) {}
}
