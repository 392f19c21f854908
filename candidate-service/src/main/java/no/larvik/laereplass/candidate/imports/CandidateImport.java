package no.larvik.laereplass.candidate.imports;

import static no.larvik.laereplass.chassis.imports.ImportColumn.optional;

import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.Candidacy;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Duplicates;
import no.larvik.laereplass.candidate.Erasing;
import no.larvik.laereplass.chassis.imports.Effect;
import no.larvik.laereplass.chassis.imports.ImportColumn;
import no.larvik.laereplass.chassis.imports.Importer;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.security.Caller;
import org.springframework.stereotype.Component;

/** Young people the programme takes in; whoever brings the list becomes their contact person. */
@Component
class CandidateImport implements Importer {

    private final WhoAsks who;
    private final Admission admission;
    private final Candidacy candidacy;
    private final Duplicates duplicates;
    private final Erasing erasing;

    CandidateImport(WhoAsks who, Admission admission, Candidacy candidacy, Duplicates duplicates, Erasing erasing) {
        this.who = who;
        this.admission = admission;
        this.candidacy = candidacy;
        this.duplicates = duplicates;
        this.erasing = erasing;
    }

    @Override
    public String kind() {
        return "candidates";
    }

    @Override
    public List<ImportColumn> columns() {
        return Stream.concat(
                        PersonCells.COLUMNS.stream(),
                        Stream.of(
                                new ImportColumn("agreedHow", false, PersonCells.AGREED_HOW),
                                new ImportColumn("agreedAt", false, PersonCells.AGREED_AT),
                                optional("somebodyElse", "En annen person", "Ikke samme person")))
                .toList();
    }

    @Override
    public void admit(Caller caller) {
        admission.staffAlone(caller);
    }

    @Override
    public Pass begin(Caller caller) {
        return new CandidatePass(who.of(caller), candidacy, duplicates);
    }

    /** Somebody has been there also when only notes, messages or files would tell. */
    @Override
    public Undone undo(Caller caller, Effect effect) {
        var version = effect.mark() == null ? -1 : Long.parseLong(effect.mark());
        return erasing.unregister(new CandidateId(effect.reference()), who.of(caller), version)
                ? Undone.DONE
                : Undone.CHANGED_SINCE;
    }
}
