package no.larvik.laereplass.candidate;

import java.util.regex.Pattern;

/** A UUID. Random, never derived from anything about the person. */
public record CandidateId(String value) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public CandidateId {
        if (!UUID.matcher(value).matches()) throw new IllegalArgumentException("not an id");
    }

    @Override
    public String toString() {
        return value;
    }
}
