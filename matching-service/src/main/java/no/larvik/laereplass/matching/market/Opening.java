package no.larvik.laereplass.matching.market;

import no.larvik.laereplass.matching.scoring.Place;

/** A published opening and who posted it. */
public record Opening(
        String id, String municipality, String employerId, String organisationNumber, Place place, Hours hours) {

    public Opening(String id, String municipality, String employerId, String organisationNumber, Place place) {
        this(id, municipality, employerId, organisationNumber, place, Hours.NONE);
    }
}
