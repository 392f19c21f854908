package no.larvik.laereplass.employer.employers;

/** A place of work within its employer. */
public record UnitId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
