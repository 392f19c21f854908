package no.larvik.laereplass.candidate.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Caseload;
import no.larvik.laereplass.candidate.Cell;
import no.larvik.laereplass.candidate.Guardian;
import no.larvik.laereplass.candidate.Home;
import no.larvik.laereplass.candidate.Invitation;
import no.larvik.laereplass.candidate.Language;
import no.larvik.laereplass.candidate.Pause;
import no.larvik.laereplass.candidate.Person;
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
    static final String SUBJECT = "subject";
    static final String SEAL = "invitation.seal";
    static final String PAUSE = "pause";
    static final String PAUSED_UNTIL = "pause.until";

    private CandidateDocument() {}

    static Document of(Candidate candidate) {
        var document = new Document(MUNICIPALITY, candidate.municipality())
                .append("person", of(candidate.person()))
                .append("home", of(candidate.home()))
                .append(WORDS, NameWords.of(candidate.person()))
                .append(STATUS, candidate.status().name())
                .append("consents", ConsentDocument.of(candidate.consents()));
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
        var pause = candidate.pause();
        if (pause != null) document.append(PAUSE, of(pause));
        var guardian = candidate.guardian();
        if (guardian != null) document.append("guardian", of(guardian));
        return document;
    }

    static Candidate toCandidate(Stored stored) {
        var state = stored.state();
        var contact = state.get(CONTACT, Document.class);
        var wishes = state.get("wishes", Document.class);
        var invitation = state.get("invitation", Document.class);
        var pause = state.get(PAUSE, Document.class);
        var guardian = state.get("guardian", Document.class);
        return new Candidate(
                new CandidateId(stored.id()),
                stored.version(),
                state.getString(MUNICIPALITY),
                toPerson(state.get("person", Document.class)),
                toHome(state.get("home", Document.class)),
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
                guardian == null ? null : toGuardian(guardian));
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

    private static Document of(Person person) {
        return new Document("firstName", person.firstName())
                .append("lastName", person.lastName())
                .append("birthDate", person.birthDate().toString())
                .append("phone", person.phone())
                .append("email", person.email())
                .append("language", person.language().name());
    }

    private static Person toPerson(Document person) {
        return new Person(
                person.getString("firstName"),
                person.getString("lastName"),
                LocalDate.parse(person.getString("birthDate")),
                person.getString("phone"),
                person.getString("email"),
                Language.valueOf(person.getString("language")));
    }

    private static Document of(Home home) {
        return new Document("postalCode", home.postalCode())
                .append("place", home.place())
                .append("lat", home.cell().lat())
                .append("lon", home.cell().lon());
    }

    private static Home toHome(Document home) {
        var cell = new Cell(home.getDouble("lat"), home.getDouble("lon"));
        return new Home(home.getString("postalCode"), home.getString("place"), cell);
    }

    private static Document of(Invitation invitation) {
        return new Document("seal", invitation.seal()).append("expiresAt", Times.stored(invitation.expiresAt()));
    }

    private static Invitation toInvitation(Document document) {
        return new Invitation(
                document.getString("seal"), Objects.requireNonNull(Times.read(document, "expiresAt"), "expiresAt"));
    }

    private static void put(Document document, String field, @Nullable String value) {
        if (value != null) document.append(field, value);
    }
}
