package no.larvik.laereplass.employer.employers;

import java.time.LocalDate;

/**
 * That an employer belongs to a training office (opplæringskontor), which may then post on its behalf.
 *
 * @param organisationNumber of the office; its people act for the member by it
 * @param source where staff have it from
 */
public record Membership(EmployerId office, String organisationNumber, String name, LocalDate since, String source) {}
