package no.larvik.laereplass.candidate;

/** Where the person lives, to the postal code. Only the cell ever leaves the service. */
public record Home(String postalCode, String place, Cell cell) {}
