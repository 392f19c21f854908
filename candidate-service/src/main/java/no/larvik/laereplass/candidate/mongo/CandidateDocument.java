package no.larvik.laereplass.candidate.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Caseload;
import no.larvik.laereplass.candidate.CodesMade;
import no.larvik.laereplass.candidate.Guardian;
import no.larvik.laereplass.candidate.Invitation;
import no.larvik.laereplass.candidate.Keeping;
import no.larvik.laereplass.candidate.Likeness;
import no.larvik.laereplass.candidate.Pause;
import no.larvik.laereplass.candidate.Programme;
import no.larvik.laereplass.candidate.Status;
import no.larvik.laereplass.chassis.store.Stored;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A case as it lies in the store. What is not there is left out, so that sparse indexes skip it. */
final class CandidateDocument {

    static final String MUNICIPALITY = "municipality";
    static final String CONTACT_SUBJECT = "contact.subject";
    static final String CONTACT = "contact";
    static final String TEAM = "team";
    static final String TEAM_SUBJECT = "team.subject";
    static final String STATUS = "status";
    static final String WORDS = "words";
    static final String TRADES = "wishes.trades";
    static final String LIKENESS = "likeness";
    static final String SUBJECT = "subject";
    static final String SEAL = "invitation.seal";
    static final String PAUSE = "pause";
    static final String GUARDIAN = "guardian";
    static final String BORN = "person.birthDate";
    static final String INVITED_UNTIL = "invitation.expiresAt";
    static final String CHANGED_AT = "changedAt";
    static final String PAUSED_UNTIL = "pause.until";

    private static final String CODES_MADE = "codesMade";

    private CandidateDocument() {}

    static Document of(Candidate candidate) {
        var document = new Document(MUNICIPALITY, candidate.municipality())
                .append("person", PersonDocument.of(candidate.person()))
                .append("home", PersonDocument.of(candidate.home()))
                .append(WORDS, NameWords.of(candidate.person()))
                .append(LIKENESS, List.copyOf(Likeness.keys(candidate.person())))
                .append("programme", of(candidate.programme()))
                .append(CHANGED_AT, Times.stored(candidate.keeping().changedAt()))
                .append(STATUS, candidate.status().name())
                .append("consents", ConsentDocument.of(candidate.consents()));
        var noticedAt = candidate.keeping().noticedAt();
        if (noticedAt != null) document.append("noticedAt", Times.stored(noticedAt));
        put(document, SUBJECT, candidate.subject());
        var contact = candidate.caseload().contact();
        if (contact != null) document.append(CONTACT, ProfessionalDocument.of(contact));
        var team = candidate.caseload().team();
        if (!team.isEmpty())
            document.append(TEAM, team.stream().map(ProfessionalDocument::of).toList());
        var wishes = candidate.wishes();
        if (wishes != null) document.append("wishes", WishesDocument.of(wishes));
        var invitation = candidate.invitation();
        if (invitation != null) document.append("invitation", of(invitation));
        var made = candidate.codesMade();
        var day = made.day();
        if (day != null) document.append(CODES_MADE, new Document("day", day.toString()).append("many", made.many()));
        var pause = candidate.pause();
        if (pause != null) document.append(PAUSE, of(pause));
        var guardian = candidate.guardian();
        if (guardian != null) document.append(GUARDIAN, of(guardian));
        var answers = candidate.answers();
        if (!answers.isEmpty()) document.append("answers", AnswersDocument.of(answers));
        return document;
    }

    static Candidate toCandidate(Stored stored) {
        var state = stored.state();
        var contact = state.get(CONTACT, Document.class);
        var wishes = state.get("wishes", Document.class);
        var invitation = state.get("invitation", Document.class);
        var pause = state.get(PAUSE, Document.class);
        var guardian = state.get(GUARDIAN, Document.class);
        return new Candidate(
                new CandidateId(stored.id()),
                stored.version(),
                state.getString(MUNICIPALITY),
                PersonDocument.toPerson(state.get("person", Document.class)),
                PersonDocument.toHome(state.get("home", Document.class)),
                state.getString(SUBJECT),
                new Caseload(
                        contact == null ? null : ProfessionalDocument.toProfessional(contact),
                        state.getList(TEAM, Document.class, List.of()).stream()
                                .map(ProfessionalDocument::toProfessional)
                                .toList(),
                        null),
                Status.valueOf(state.getString(STATUS)),
                wishes == null ? null : WishesDocument.toWishes(wishes),
                ConsentDocument.toConsents(state.getList("consents", Document.class, List.of())),
                invitation == null ? null : toInvitation(invitation),
                pause == null ? null : toPause(pause),
                guardian == null ? null : toGuardian(guardian),
                toProgramme(state.get("programme", Document.class), state.getString(SUBJECT) != null),
                new Keeping(
                        Objects.requireNonNullElseGet(
                                Times.read(state, CHANGED_AT), new CandidateId(stored.id())::madeAt),
                        Times.read(state, "noticedAt")),
                toCodesMade(state.get(CODES_MADE, Document.class)),
                AnswersDocument.toAnswers(state.getList("answers", Document.class, List.of())));
    }

    private static Document of(Programme programme) {
        var document = new Document("channel", programme.channel().name());
        var part = programme.part();
        if (part != null) document.append("part", part.name());
        var year = programme.schoolYear();
        if (year != null) document.append("schoolYear", year);
        put(document, "school", programme.school());
        put(document, "referredBy", programme.referredBy());
        put(document, "ageReason", programme.ageReason());
        return document;
    }

    /** @param self what to take a case for that an older version stored */
    private static Programme toProgramme(@Nullable Document document, boolean self) {
        if (document == null)
            return new Programme(self ? Programme.Channel.SELF : Programme.Channel.STAFF, null, null, null, null, null);
        var part = document.getString("part");
        return new Programme(
                Programme.Channel.valueOf(document.getString("channel")),
                part == null ? null : Programme.Part.valueOf(part),
                document.getInteger("schoolYear"),
                document.getString("school"),
                document.getString("referredBy"),
                document.getString("ageReason"));
    }

    private static Document of(Pause pause) {
        var document = new Document("since", Times.stored(pause.since()));
        var until = pause.until();
        if (until != null) document.append("until", until.toString());
        return document;
    }

    private static Pause toPause(Document document) {
        var until = document.getString("until");
        return new Pause(
                Objects.requireNonNull(Times.read(document, "since"), "since"),
                until == null ? null : LocalDate.parse(until));
    }

    private static Document of(Guardian guardian) {
        var document = new Document("name", guardian.name()).append("phone", guardian.phone());
        put(document, "email", guardian.email());
        return document;
    }

    private static Guardian toGuardian(Document document) {
        return new Guardian(document.getString("name"), document.getString("phone"), document.getString("email"));
    }

    private static Document of(Invitation invitation) {
        var document =
                new Document("seal", invitation.seal()).append("expiresAt", Times.stored(invitation.expiresAt()));
        var sms = invitation.sms();
        if (sms != null) document.append("sms", of(sms));
        return document;
    }

    private static Document of(Invitation.BySms sms) {
        var document = new Document("id", sms.id());
        put(document, "locked", sms.locked());
        return document;
    }

    private static Invitation toInvitation(Document document) {
        var sms = document.get("sms", Document.class);
        return new Invitation(
                document.getString("seal"),
                Objects.requireNonNull(Times.read(document, "expiresAt"), "expiresAt"),
                sms == null ? null : new Invitation.BySms(sms.getString("id"), sms.getString("locked")));
    }

    private static CodesMade toCodesMade(@Nullable Document document) {
        if (document == null) return CodesMade.NONE;
        return new CodesMade(LocalDate.parse(document.getString("day")), document.getInteger("many"));
    }

    private static void put(Document document, String field, @Nullable String value) {
        if (value != null) document.append(field, value);
    }
}
