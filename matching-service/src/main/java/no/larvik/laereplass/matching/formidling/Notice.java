package no.larvik.laereplass.matching.formidling;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** One young person is told of one day of the county's year. */
public record Notice(String candidateId, String municipality, Milestone milestone, LocalDate day) {

    /** The same for the same person and day whoever makes it and however often, so that it is told once. */
    public String id() {
        var which = candidateId + ":" + milestone + ":" + day;
        return UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
