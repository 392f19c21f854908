package no.larvik.laereplass.employer.commitment.web;

import java.util.List;
import no.larvik.laereplass.employer.commitment.PlaceFigures;
import no.larvik.laereplass.employer.commitment.PlaceFigures.PlacesTold;
import no.larvik.laereplass.employer.commitment.PlaceFigures.SectorPlaces;
import no.larvik.laereplass.employer.commitment.PlaceFigures.UnitPlaces;
import org.jspecify.annotations.Nullable;

/**
 * One year of an employer's places in numbers, small ones withheld.
 *
 * @param target places wanted; null when nothing was decided
 * @param practice places without a contract that are offered
 * @param missing places wanted and not filled; null without a target, or when withheld
 * @param notOffered places wanted and not even posted; null without a target
 */
record PlaceFiguresBody(
        int year,
        @Nullable Integer target,
        PlacesTold contracts,
        int practice,
        @Nullable Integer missing,
        @Nullable Integer notOffered,
        List<SectorPlaces> sectors,
        List<UnitPlaces> units) {

    static PlaceFiguresBody of(PlaceFigures figures) {
        var target = figures.target();
        return new PlaceFiguresBody(
                figures.year(),
                target == null ? null : (Integer) target.places(),
                figures.contracts(),
                figures.practice(),
                figures.missing(),
                figures.notOffered(),
                figures.sectors(),
                figures.units());
    }
}
