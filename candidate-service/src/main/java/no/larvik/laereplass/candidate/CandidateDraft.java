package no.larvik.laereplass.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next state of a case in the making: everything as it was, but for what is set. */
final class CandidateDraft {

    private final Candidate before;
    private Person person;
    private Home home;
    private @Nullable String subject;
    private Caseload caseload;
    private Status status;
    private @Nullable Wishes wishes;
    private Consents consents;
    private @Nullable Invitation invitation;
    private @Nullable Pause pause;
    private @Nullable Guardian guardian;
    private Programme programme;
    private Keeping keeping;
    private CodesMade codesMade;
    private List<Answers> answers;

    CandidateDraft(Candidate before) {
        this.before = before;
        person = before.person();
        home = before.home();
        subject = before.subject();
        caseload = before.caseload();
        status = before.status();
        wishes = before.wishes();
        consents = before.consents();
        invitation = before.invitation();
        pause = before.pause();
        guardian = before.guardian();
        programme = before.programme();
        keeping = before.keeping();
        codesMade = before.codesMade();
        answers = before.answers();
    }

    CandidateDraft person(Person next) {
        person = next;
        return this;
    }

    CandidateDraft home(Home next) {
        home = next;
        return this;
    }

    CandidateDraft subject(String next) {
        subject = next;
        return this;
    }

    CandidateDraft caseload(Caseload next) {
        caseload = next;
        return this;
    }

    CandidateDraft status(Status next) {
        status = next;
        return this;
    }

    CandidateDraft wishes(Wishes next) {
        wishes = next;
        return this;
    }

    CandidateDraft consents(Consents next) {
        consents = next;
        return this;
    }

    CandidateDraft invitation(@Nullable Invitation next) {
        invitation = next;
        return this;
    }

    CandidateDraft pause(@Nullable Pause next) {
        pause = next;
        return this;
    }

    CandidateDraft guardian(@Nullable Guardian next) {
        guardian = next;
        return this;
    }

    CandidateDraft programme(Programme next) {
        programme = next;
        return this;
    }

    CandidateDraft keeping(Keeping next) {
        keeping = next;
        return this;
    }

    CandidateDraft codesMade(CodesMade next) {
        codesMade = next;
        return this;
    }

    CandidateDraft answers(List<Answers> next) {
        answers = next;
        return this;
    }

    Candidate done() {
        return new Candidate(
                before.id(),
                before.version(),
                before.municipality(),
                person,
                home,
                subject,
                caseload,
                status,
                wishes,
                consents,
                invitation,
                pause,
                guardian,
                programme,
                keeping,
                codesMade,
                answers);
    }
}
