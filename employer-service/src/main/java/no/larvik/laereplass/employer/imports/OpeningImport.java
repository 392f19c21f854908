package no.larvik.laereplass.employer.imports;

import static no.larvik.laereplass.chassis.imports.ImportColumn.optional;
import static no.larvik.laereplass.chassis.imports.ImportColumn.required;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.larvik.laereplass.chassis.imports.Effect;
import no.larvik.laereplass.chassis.imports.ImportColumn;
import no.larvik.laereplass.chassis.imports.Importer;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.dealings.Dealings;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.OpeningProblem;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.openings.Posting;
import no.larvik.laereplass.employer.openings.PostingSettings;
import no.larvik.laereplass.employer.web.Actors;
import org.springframework.stereotype.Component;

/** Openings as drafts, or published at once where the row says so and nothing is missing. */
@Component
class OpeningImport implements Importer {

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Employers employers;
    private final Openings openings;
    private final Posting posting;
    private final Trades trades;
    private final Codes codes;
    private final PostingSettings settings;
    private final Dealings dealings;
    private final InstantSource clock;

    OpeningImport(
            Employers employers,
            Openings openings,
            Posting posting,
            Trades trades,
            PostingSettings settings,
            Dealings dealings,
            InstantSource clock) {
        this.employers = employers;
        this.openings = openings;
        this.posting = posting;
        this.trades = trades;
        this.codes = new Codes(trades);
        this.settings = settings;
        this.dealings = dealings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "openings";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required("organisationNumber", "Organisasjonsnummer", "Orgnr", "Org.nummer", "Bedriftsnummer"),
                optional("unit", "Arbeidssted", "Enhet", "Avdeling"),
                required("trade", "Lærefag", "Fag", "Fagnavn", "Fagkode"),
                required("kind", "Type", "Slag", "Kontraktstype", "Type plass"),
                optional("seats", "Antall", "Antall plasser", "Plasser"),
                optional("startFrom", "Oppstart", "Starter", "Fra", "Oppstart fra"),
                optional("startTo", "Oppstart til", "Senest oppstart"),
                required("title", "Tittel", "Overskrift"),
                optional("tasks", "Oppgaver", "Arbeidsoppgaver", "Beskrivelse"),
                optional("licences", "Førerkort"),
                optional("languageLevel", "Norsknivå", "Språknivå"),
                optional("minimumAge", "Minstealder", "Aldersgrense"),
                optional("supervisor", "Faglig leder"),
                optional("contactName", "Kontaktperson", "Kontakt"),
                optional("contactPhone", "Telefon"),
                optional("contactEmail", "E-post", "Epost"),
                optional("deadline", "Frist", "Søknadsfrist"),
                optional("publish", "Publiser", "Vis for unge"));
    }

    /** Staff for anybody, an employer for itself; which it is, each row decides. */
    @Override
    public void admit(Caller caller) {
        var actor = Actors.of(caller);
        if (!actor.isStaff() && !actor.roles().contains(Actor.Role.EMPLOYER)) throw new OpeningProblem.NotAllowed();
    }

    @Override
    public Pass begin(Caller caller) {
        var today = LocalDate.ofInstant(clock.instant(), NORWAY);
        var terms = new TermsReading(codes);
        return new OpeningPass(Actors.of(caller), employers, openings, posting, trades, terms, settings.never(), today);
    }

    /** Somebody has been there also when a young person was matched with it. */
    @Override
    public Undone undo(Caller caller, Effect effect) {
        var opening = openings.find(new OpeningId(effect.reference()));
        if (opening.isEmpty()) return Undone.DONE;
        if (!String.valueOf(opening.get().version()).equals(effect.mark())
                || dealings.knows(opening.get().id())) return Undone.CHANGED_SINCE;
        posting.discard(Actors.of(caller), opening.get().id());
        return Undone.DONE;
    }
}
