package no.larvik.laereplass.employer.openings;

/** Random, and the key of everything others say about the opening. */
public record OpeningId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
