package no.larvik.laereplass.demo;

import java.util.List;

/** What employers of a kind train for, what the work is like, and what they can adapt. */
enum Industry {
    BUILDING(
            "Bygg",
            List.of("tomrerfaget", "snekkerfaget", "betongfaget", "murer-og-flisleggerfaget"),
            "Du er med på byggeplass og i verksted, leser tegninger og bygger sammen med en fagarbeider.",
            List.of("HAND_TOOLS", "DRAWING_READING", "TEAMWORK"),
            List.of("OUTDOOR", "WITH_HANDS")),
    PIPES(
            "Rør",
            List.of("rorleggerfaget", "ventilasjons-og-blikkenslagerfaget"),
            "Du monterer rør og anlegg i boliger og bygg, finner feil og møter kunder sammen med en montør.",
            List.of("HAND_TOOLS", "DRAWING_READING"),
            List.of("INDOOR", "WITH_HANDS")),
    PAINT(
            "Maler",
            List.of("maler-og-overflateteknikkfaget"),
            "Du sparkler, maler og legger belegg, inne og ute, og lærer å velge riktig farge og materiale.",
            List.of("PAINTING", "HAND_TOOLS"),
            List.of("INDOOR", "WITH_HANDS", "SMALL_PLACE")),
    ELECTRO(
            "Elektro",
            List.of("elektrikerfaget", "energimontorfaget", "telekommunikasjonsmontorfaget"),
            "Du trekker kabler, kobler tavler og måler at alt er trygt, alltid sammen med en fagarbeider.",
            List.of("ELECTRONICS", "DRAWING_READING", "HAND_TOOLS"),
            List.of("INDOOR", "WITH_TECHNOLOGY")),
    CARS(
            "Bil",
            List.of("bilfaget-lette-kjoretoy", "bilskadefaget", "billakkererfaget"),
            "Du tar service, skifter deler og leter etter feil med datamaskin og verktøy i et moderne verksted.",
            List.of("HAND_TOOLS", "COMPUTER", "DRIVING"),
            List.of("INDOOR", "WITH_HANDS", "WITH_TECHNOLOGY")),
    FOOD(
            "Mat",
            List.of("kokkfaget", "servitorfaget", "bakerfaget", "konditorfaget"),
            "Du lager mat fra grunnen av, holder kjøkkenet rent og er med når gjestene kommer.",
            List.of("COOKING", "FOOD_HYGIENE", "TEAMWORK"),
            List.of("INDOOR", "WITH_HANDS", "WITH_PEOPLE")),
    SHOP(
            "Handel",
            List.of("salgsfaget", "logistikkfaget"),
            "Du hjelper kunder, fyller varer og lærer hvordan en butikk drives fra lager til kasse.",
            List.of("CUSTOMER_SERVICE", "STORAGE_WORK", "TEAMWORK"),
            List.of("INDOOR", "WITH_PEOPLE")),
    INDUSTRY(
            "Industri",
            List.of("industrimekanikerfaget", "sveisefaget", "platearbeiderfaget", "cnc-maskineringsfaget"),
            "Du sveiser, dreier og setter sammen deler i verkstedet, og lærer å lese tegninger nøyaktig.",
            List.of("WELDING", "DRAWING_READING", "HAND_TOOLS"),
            List.of("INDOOR", "WITH_HANDS", "LARGE_PLACE")),
    HAIR(
            "Frisør",
            List.of("frisorfaget"),
            "Du vasker, klipper og farger hår, tar imot kunder og lærer å gi gode råd.",
            List.of("CUSTOMER_SERVICE"),
            List.of("INDOOR", "WITH_PEOPLE", "SMALL_PLACE")),
    IT(
            "IT",
            List.of("it-driftsfaget", "it-utviklerfaget", "mediedesignfaget"),
            "Du hjelper brukere, setter opp maskiner og løser feil sammen med et lite team.",
            List.of("COMPUTER", "ENGLISH", "CUSTOMER_SERVICE"),
            List.of("INDOOR", "WITH_TECHNOLOGY")),
    GREEN(
            "Gård og hage",
            List.of("gartnerfaget", "dyrefaget", "hestefaget", "anleggsgartnerfaget"),
            "Du steller planter og dyr gjennom hele året og lærer å bruke maskiner på en trygg måte.",
            List.of("GARDENING", "ANIMAL_CARE"),
            List.of("OUTDOOR", "WITH_ANIMALS", "SMALL_PLACE")),
    TRANSPORT(
            "Transport",
            List.of("logistikkfaget", "yrkessjaforfaget"),
            "Du laster, sorterer og planlegger varer, og lærer å kjøre truck når du er gammel nok.",
            List.of("STORAGE_WORK", "DRIVING"),
            List.of("INDOOR", "LARGE_PLACE")),
    OFFICE(
            "Kontor",
            List.of("service-og-administrasjonsfaget", "sikkerhetsfaget"),
            "Du møter folk i skranken, svarer på henvendelser og holder orden i systemene.",
            List.of("CUSTOMER_SERVICE", "COMPUTER"),
            List.of("INDOOR", "WITH_PEOPLE")),
    MUNICIPALITY(
            "Kommune",
            List.of("helsearbeiderfaget", "barne-og-ungdomsarbeiderfaget", "kokkfaget", "it-driftsfaget"),
            "Du er med i de daglige oppgavene sammen med en fast veileder og får mer ansvar etter hvert.",
            List.of("CARE_OF_PEOPLE", "TEAMWORK", "FIRST_AID"),
            List.of("INDOOR", "WITH_PEOPLE", "LARGE_PLACE"));

    /** Those a private employer can belong to. */
    static final List<Industry> PRIVATE = List.of(values()).stream()
            .filter(industry -> industry != MUNICIPALITY)
            .toList();

    private final String label;
    private final List<String> trades;
    private final String tasks;
    private final List<String> skills;
    private final List<String> surroundings;

    Industry(String label, List<String> trades, String tasks, List<String> skills, List<String> surroundings) {
        this.label = label;
        this.trades = trades;
        this.tasks = tasks;
        this.skills = skills;
        this.surroundings = surroundings;
    }

    String label() {
        return label;
    }

    List<String> trades() {
        return trades;
    }

    String tasks() {
        return tasks;
    }

    List<String> skills() {
        return skills;
    }

    List<String> surroundings() {
        return surroundings;
    }
}
