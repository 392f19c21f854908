package no.larvik.laereplass.matching.market;

import no.larvik.laereplass.matching.scoring.Place;
import org.jspecify.annotations.Nullable;

/**
 * A published opening and who posted it.
 *
 * @param unitId where the work is, one of the employer's places; null when it was announced without
 */
public record Opening(
        String id,
        String municipality,
        String employerId,
        @Nullable String unitId,
        String organisationNumber,
        Place place,
        Hours hours) {

    public Opening(String id, String municipality, String employerId, String organisationNumber, Place place) {
        this(id, municipality, employerId, null, organisationNumber, place, Hours.NONE);
    }
}
