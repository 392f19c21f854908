package no.larvik.laereplass.employer.codes;

/**
 * A postal code and where it is.
 *
 * @param municipality the number valid now, where the change of 2024 is known, else the one of 2020
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
public record Place(String postalCode, String place, String municipality, double lat, double lon) {}
