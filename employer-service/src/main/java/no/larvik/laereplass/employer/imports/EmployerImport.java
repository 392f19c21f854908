package no.larvik.laereplass.employer.imports;

import static no.larvik.laereplass.chassis.imports.ImportColumn.optional;
import static no.larvik.laereplass.chassis.imports.ImportColumn.required;

import java.util.List;
import no.larvik.laereplass.chassis.imports.Effect;
import no.larvik.laereplass.chassis.imports.ImportColumn;
import no.larvik.laereplass.chassis.imports.Importer;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.access.AccessLists;
import no.larvik.laereplass.employer.commitment.Commitments;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.Registering;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.openings.Openings.Search;
import no.larvik.laereplass.employer.web.Actors;
import org.springframework.stereotype.Component;

/** Employers with a contact and, where the row names one, a place of work. Those registered already are left alone. */
@Component
class EmployerImport implements Importer {

    private final Employers employers;
    private final Openings openings;
    private final Registering registering;
    private final AccessLists access;
    private final Commitments commitments;

    EmployerImport(
            Employers employers,
            Openings openings,
            Registering registering,
            AccessLists access,
            Commitments commitments) {
        this.employers = employers;
        this.openings = openings;
        this.registering = registering;
        this.access = access;
        this.commitments = commitments;
    }

    @Override
    public String kind() {
        return "employers";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required("organisationNumber", "Organisasjonsnummer", "Orgnr", "Org.nummer"),
                required("name", "Navn", "Bedrift", "Bedriftsnavn", "Firmanavn"),
                required("contactName", "Kontaktperson", "Kontakt", "Kontaktnavn"),
                required("contactEmail", "E-post", "Epost", "E-postadresse"),
                optional("contactPhone", "Telefon", "Mobil", "Telefonnummer"),
                optional("language", "Språk", "Målform"),
                optional("unitName", "Arbeidssted", "Avdeling", "Enhet"),
                optional("unitPostalCode", "Postnummer", "Postnr", "Forretningsadresse.postnummer"),
                optional("unitAddress", "Adresse", "Gateadresse", "Forretningsadresse.adresse"),
                optional("unitNumber", "Organisasjonsnummer arbeidssted", "Underenhet", "Orgnr underenhet"));
    }

    @Override
    public void admit(Caller caller) {
        if (!Actors.of(caller).isStaff()) throw new EmployerProblem.NotAllowed();
    }

    @Override
    public Pass begin(Caller caller) {
        return new EmployerPass(Actors.of(caller), employers, registering);
    }

    /** Somebody has been there also when only its openings, members, users, codes or targets would tell. */
    @Override
    public Undone undo(Caller caller, Effect effect) {
        var employer = employers.find(new EmployerId(effect.reference()));
        if (employer.isEmpty()) return Undone.DONE;
        if (!String.valueOf(employer.get().version()).equals(effect.mark()) || isLeanedOn(employer.get()))
            return Undone.CHANGED_SINCE;
        registering.forget(Actors.of(caller), employer.get().id(), Expected.any());
        return Undone.DONE;
    }

    private boolean isLeanedOn(Employer employer) {
        var own = new Search(null, employer.id(), null, null, null);
        return !openings.search(own, null, 1).items().isEmpty()
                || !employers.membersOf(employer.id(), 1).isEmpty()
                || access.of(employer.id()).version() > 0
                || commitments.of(employer.id()).version() > 0;
    }
}
