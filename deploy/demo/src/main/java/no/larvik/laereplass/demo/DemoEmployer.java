package no.larvik.laereplass.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One invented employer.
 *
 * @param trades those it is approved for
 * @param limited approved for lærekandidater only
 */
record DemoEmployer(
        String organisation, String name, Industry industry, List<String> trades, boolean limited, List<Unit> units) {

    static final int COUNT = 60;
    private static final int UNITS_OF_LARVIK_KOMMUNE = 20;

    private static final List<String> STEMS = List.of(
            "Fjordbyen",
            "Bøkeskogen",
            "Tollerodden",
            "Farris",
            "Kyst",
            "Langestrand",
            "Torstrand",
            "Stavernsøya",
            "Brunlanes",
            "Lågen",
            "Hedrum",
            "Tjølling",
            "Nanset",
            "Svarstad",
            "Mølen",
            "Gjøa",
            "Sjøsiden",
            "Halle");

    record Unit(String name, String postalCode, String address) {

        Map<String, Object> body() {
            return Fields.of("name", name, "postalCode", postalCode, "address", address);
        }
    }

    static List<DemoEmployer> all() {
        var all = new ArrayList<DemoEmployer>();
        all.add(carpenter());
        all.add(larvikKommune());
        var numbers = OrganisationNumbers.others(COUNT - all.size());
        for (var i = 0; i < numbers.size(); i++) all.add(drawn(i, numbers.get(i)));
        return List.copyOf(all);
    }

    private static DemoEmployer carpenter() {
        var workshop = new Unit("Verkstedet", "3262", "Demoveien 4");
        return new DemoEmployer(
                OrganisationNumbers.CARPENTER,
                "Rolfs tømrerfirma Demo AS",
                Industry.BUILDING,
                List.of("tomrerfaget", "snekkerfaget"),
                false,
                List.of(workshop));
    }

    private static DemoEmployer larvikKommune() {
        var places = List.of("sykehjem", "barnehage", "skole", "kjøkken", "omsorgsbolig");
        var units = new ArrayList<Unit>();
        for (var i = 0; i < UNITS_OF_LARVIK_KOMMUNE; i++) {
            var draw = Draw.of("kommune", i);
            var name = STEMS.get(i % STEMS.size()) + " " + places.get(i % places.size()) + " (demo)";
            units.add(new Unit(name, Home.inLarvik(draw), "Demogata " + (i + 1)));
        }
        var trades = List.of(
                "helsearbeiderfaget",
                "barne-og-ungdomsarbeiderfaget",
                "kokkfaget",
                "it-driftsfaget",
                "byggdrifterfaget",
                "renholdsoperatorfaget",
                "service-og-administrasjonsfaget",
                "anleggsgartnerfaget");
        return new DemoEmployer(
                OrganisationNumbers.LARVIK_KOMMUNE,
                "Larvik kommune (demo)",
                Industry.MUNICIPALITY,
                trades,
                false,
                List.copyOf(units));
    }

    private static DemoEmployer drawn(int i, String organisation) {
        var draw = Draw.of("employer", i);
        var industry = Industry.PRIVATE.get(i % Industry.PRIVATE.size());
        var stem = STEMS.get((i * 7 + i / STEMS.size()) % STEMS.size());
        var unit = new Unit("Avdeling " + stem, Home.drawn(draw), "Demoveien " + draw.between(1, 120));
        return new DemoEmployer(
                organisation,
                stem + " " + industry.label() + " Demo AS",
                industry,
                draw.some(industry.trades(), draw.between(1, 2)),
                draw.in(12),
                List.of(unit));
    }

    Map<String, Object> registration() {
        return Fields.of(
                "organisationNumber",
                organisation,
                "name",
                name,
                "contactName",
                "Kontakt Demo",
                "contactEmail",
                organisation + "@demo.invalid",
                "contactPhone",
                "+4740000099",
                "language",
                "nb");
    }

    Map<String, Object> approval(SchoolYear year) {
        return Fields.of(
                "kinds",
                limited ? List.of("LAEREKANDIDAT") : List.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV"),
                "source",
                "Vestfold fylkeskommune (demo)",
                "date",
                year.start().minusYears(3).toString());
    }
}
