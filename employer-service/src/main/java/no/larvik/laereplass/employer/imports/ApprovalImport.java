package no.larvik.laereplass.employer.imports;

import static no.larvik.laereplass.chassis.imports.ImportColumn.optional;
import static no.larvik.laereplass.chassis.imports.ImportColumn.required;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.chassis.imports.Effect;
import no.larvik.laereplass.chassis.imports.ImportColumn;
import no.larvik.laereplass.chassis.imports.Importer;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.Registering;
import no.larvik.laereplass.employer.web.Actors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The county's list of approved employers: each row approves one employer in one trade. */
@Component
class ApprovalImport implements Importer {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Employers employers;
    private final Registering registering;
    private final Trades trades;
    private final Codes codes;
    private final ApprovalStates states;
    private final InstantSource clock;

    ApprovalImport(Employers employers, Registering registering, Trades trades, JsonMapper json, InstantSource clock) {
        this.employers = employers;
        this.registering = registering;
        this.trades = trades;
        this.codes = new Codes(trades);
        this.states = new ApprovalStates(json);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "approvals";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required("organisationNumber", "Organisasjonsnummer", "Orgnr", "Org.nummer", "Bedriftsnummer"),
                required("trade", "Lærefag", "Fag", "Fagnavn", "Programområde", "Fagkode"),
                required("kinds", "Godkjent for", "Kontraktstype", "Type", "Typer", "Slag"),
                required("date", "Godkjent dato", "Vedtaksdato", "Dato", "Godkjent fra"),
                optional("validUntil", "Gyldig til", "Utløper", "Til dato"),
                optional("office", "Opplæringskontor", "Opplæringskontor orgnr", "Gjennom opplæringskontor"),
                optional("source", "Kilde", "Saksnummer", "Vedtak", "Sak"));
    }

    /** Only staff record what the county has decided. */
    @Override
    public void admit(Caller caller) {
        if (!Actors.of(caller).isStaff()) throw new EmployerProblem.NotAllowed();
    }

    @Override
    public Pass begin(Caller caller) {
        var today = LocalDate.ofInstant(clock.instant(), NORWAY);
        return new ApprovalPass(Actors.of(caller), employers, registering, trades, codes, states, today);
    }

    @Override
    public Undone undo(Caller caller, Effect effect) {
        var employer = OrganisationNumber.read(effect.reference()).flatMap(employers::ofOrganisation);
        if (employer.isEmpty()) return Undone.DONE;
        var now = states.of(employer.get());
        if (now.equals(effect.before())) return Undone.DONE;
        if (!now.equals(effect.mark())) return Undone.CHANGED_SINCE;
        var before = states.read(Objects.requireNonNull(effect.before(), "an employer has approvals, if only none"));
        registering.restoreApprovals(Actors.of(caller), employer.get().id(), before, Expected.any());
        return Undone.DONE;
    }
}
