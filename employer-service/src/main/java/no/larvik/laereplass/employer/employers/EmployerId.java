package no.larvik.laereplass.employer.employers;

/** Random, never derived from the organisation number. */
public record EmployerId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
