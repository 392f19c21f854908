package no.larvik.laereplass.employer.openings;

import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;

/** The employer as the opening shows it. */
public record Poster(EmployerId id, String organisationNumber, String name, String municipality) {

    static Poster of(Employer employer) {
        return new Poster(
                employer.id(), employer.organisationNumber().digits(), employer.name(), employer.municipality());
    }
}
