package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.regex.Pattern;

/** A UUID. Random, never derived from anything about the person. */
public record CandidateId(String value) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public CandidateId {
        if (!UUID.matcher(value).matches()) throw new IllegalArgumentException("not an id");
    }

    /** A UUIDv7 begins with the instant it was made at. */
    public Instant madeAt() {
        return Instant.ofEpochMilli(Long.parseLong(value.substring(0, 8) + value.substring(9, 13), 16));
    }

    @Override
    public String toString() {
        return value;
    }
}
