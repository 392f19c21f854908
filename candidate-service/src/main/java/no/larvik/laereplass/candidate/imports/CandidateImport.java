package no.larvik.laereplass.candidate.imports;

import static no.larvik.laereplass.chassis.imports.ImportColumn.optional;

import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.Candidacy;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Duplicates;
import no.larvik.laereplass.candidate.Erasing;
import no.larvik.laereplass.candidate.MadeBefore;
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
    private final MadeBefore madeBefore;
    private final Erasing erasing;

    CandidateImport(
            WhoAsks who,
            Admission admission,
            Candidacy candidacy,
            Duplicates duplicates,
            MadeBefore madeBefore,
            Erasing erasing) {
        this.who = who;
        this.admission = admission;
        this.candidacy = candidacy;
        this.duplicates = duplicates;
        this.madeBefore = madeBefore;
        this.erasing = erasing;
    }

    @Override
    public String kind() {
        return "candidates";
    }

    @Override
    public List<ImportColumn> columns() {
        return Stream.of(
                        PersonCells.COLUMNS.stream(),
                        PersonCells.agreement(false),
                        Stream.of(optional("somebodyElse", "En annen person", "Ikke samme person")))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public void admit(Caller caller) {
        admission.staffAlone(caller);
    }

    @Override
    public Pass begin(Caller caller) {
        return new CandidatePass(who.of(caller), candidacy, duplicates, madeBefore);
    }

    /** Somebody has been there also when only notes, messages or files would tell. */
    @Override
    public Undone undo(Caller caller, Effect effect) {
        var gone = erasing.unregister(new CandidateId(effect.reference()), who.of(caller), effect.version());
        return gone ? Undone.DONE : Undone.CHANGED_SINCE;
    }
}
