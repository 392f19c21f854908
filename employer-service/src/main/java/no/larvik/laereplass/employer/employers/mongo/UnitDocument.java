package no.larvik.laereplass.employer.employers.mongo;

import no.larvik.laereplass.employer.codes.Place;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.Sector;
import no.larvik.laereplass.employer.employers.Unit;
import no.larvik.laereplass.employer.employers.UnitId;
import org.bson.Document;

/** A place of work as it is stored, with its employer and with each opening there. */
public final class UnitDocument {

    private UnitDocument() {}

    public static Document of(Unit unit) {
        var number = unit.organisationNumber();
        var place = unit.place();
        var parent = unit.parent();
        var sector = unit.sector();
        return new Document("id", unit.id().value())
                .append("name", unit.name())
                .append("postalCode", place.postalCode())
                .append("place", place.place())
                .append("municipality", place.municipality())
                .append("lat", place.lat())
                .append("lon", place.lon())
                .append("address", unit.address())
                .append("organisationNumber", number == null ? null : number.digits())
                .append("parent", parent == null ? null : parent.value())
                .append("sector", sector == null ? null : sector.name());
    }

    public static Unit toUnit(Document stored) {
        var number = stored.getString("organisationNumber");
        var parent = stored.getString("parent");
        var sector = stored.getString("sector");
        return new Unit(
                new UnitId(stored.getString("id")),
                stored.getString("name"),
                new Place(
                        stored.getString("postalCode"),
                        stored.getString("place"),
                        stored.getString("municipality"),
                        stored.getDouble("lat"),
                        stored.getDouble("lon")),
                stored.getString("address"),
                number == null ? null : new OrganisationNumber(number),
                parent == null ? null : new UnitId(parent),
                sector == null ? null : Sector.valueOf(sector));
    }
}
