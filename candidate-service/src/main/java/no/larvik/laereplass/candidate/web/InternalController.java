package no.larvik.laereplass.candidate.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.Candidacy;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Colleagues;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.Messaging;
import no.larvik.laereplass.candidate.Rule;
import no.larvik.laereplass.candidate.StaffDirectory;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the other services ask. The chassis lets nothing in here that came through the gateway as such. */
@RestController
@RequestMapping("/internal")
class InternalController {

    private static final int MOST = 2000;
    private static final String SUGGESTS = "matching-service";

    private final Colleagues colleagues;
    private final Candidacy candidacy;
    private final Messaging messaging;
    private final StaffDirectory directory;

    InternalController(Colleagues colleagues, Candidacy candidacy, Messaging messaging, StaffDirectory directory) {
        this.colleagues = colleagues;
        this.candidacy = candidacy;
        this.messaging = messaging;
        this.directory = directory;
    }

    /** Asked by a person about themselves, or by the one service that suggests, in the background, about a member of staff. */
    @PostMapping("/caseload")
    CaseloadBody caseload(@RequestBody CaseloadQuestion question, Caller caller) {
        var subject = question.subject();
        if (subject == null) throw invalid("subject", Rule.REQUIRED, Map.of());
        var asked = ids(question.candidateIds());
        var allowed = caller.isService() && caller.issuer().equals(SUGGESTS)
                ? directory.find(subject).stream()
                        .flatMap(staff -> colleagues.caseloadOf(staff, asked).stream())
                        .toList()
                : colleagues.caseload(Actors.of(caller), subject, asked);
        return new CaseloadBody(allowed.stream().map(CandidateId::value).toList());
    }

    @PostMapping("/names")
    NamesBody names(@RequestBody NamesQuestion question, Caller caller) {
        var names = colleagues.names(Actors.of(caller), ids(question.candidateIds()));
        return new NamesBody(names.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().value(), Map.Entry::getValue)));
    }

    @GetMapping("/candidates/{id}/contact")
    ContactBody contact(@PathVariable CandidateId id, Caller caller) {
        return ContactBody.of(colleagues.toReach(id, Actors.of(caller)), directory);
    }

    /** Whether somebody is still to be told of a message. */
    @GetMapping("/messages/{id}")
    UnreadBody message(@PathVariable String id, Caller caller) {
        return new UnreadBody(messaging.isUnread(id, Actors.of(caller)).orElseThrow(CandidateProblem.Unknown::new));
    }

    @GetMapping("/candidates/by-subject/{subject}")
    LinkedBody bySubject(@PathVariable String subject, Caller caller) {
        var linked = colleagues.linkedTo(subject, Actors.of(caller)).orElseThrow(CandidateProblem.Unknown::new);
        return new LinkedBody(linked.value());
    }

    @PutMapping("/candidates/{id}/consents/openings/{openingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agreeToBeKnown(
            @PathVariable CandidateId id,
            @PathVariable String openingId,
            @RequestBody OpeningConsentBody body,
            Caller caller) {
        var matchId = body.matchId();
        if (matchId == null || matchId.isBlank()) throw invalid("matchId", Rule.REQUIRED, Map.of());
        var told = body.onBehalf();
        if (told == null) candidacy.agreeToBeKnown(id, Actors.of(caller), openingId, matchId);
        else candidacy.recordAgreementToBeKnown(id, Actors.of(caller), openingId, matchId, told.toOnBehalf());
    }

    @DeleteMapping("/candidates/{id}/consents/openings/{openingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stopBeingKnown(@PathVariable CandidateId id, @PathVariable String openingId, Caller caller) {
        candidacy.stopBeingKnown(id, Actors.of(caller), openingId);
    }

    /** "I have not answered this": the yes of one match, nobody's but the person's to say so. */
    @DeleteMapping("/candidates/{id}/consents/openings/{openingId}/matches/{matchId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void neverSaidYes(
            @PathVariable CandidateId id, @PathVariable String openingId, @PathVariable String matchId, Caller caller) {
        candidacy.neverSaidYes(id, Actors.of(caller), openingId, matchId);
    }

    private static List<CandidateId> ids(@Nullable List<@Nullable String> asked) {
        if (asked == null) throw invalid("candidateIds", Rule.REQUIRED, Map.of());
        if (asked.size() > MOST) throw invalid("candidateIds", Rule.TOO_MANY, Map.of("max", MOST));
        return asked.stream().flatMap(InternalController::id).toList();
    }

    /** What is no id names nobody. */
    private static Stream<CandidateId> id(@Nullable String asked) {
        try {
            return asked == null ? Stream.empty() : Stream.of(new CandidateId(asked));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static CandidateProblem invalid(String field, Rule rule, Map<String, ?> args) {
        return new CandidateProblem.InvalidFields(List.of(new Fault(field, rule, args)));
    }

    record CaseloadQuestion(
            @Nullable String subject, @Nullable List<@Nullable String> candidateIds) {}

    record CaseloadBody(List<String> candidateIds) {}

    record NamesQuestion(@Nullable List<@Nullable String> candidateIds) {}

    record NamesBody(Map<String, String> names) {}

    record LinkedBody(String candidateId) {}

    record UnreadBody(boolean unread) {}

    /** @param onBehalf left out by the person, given by staff who were told */
    record OpeningConsentBody(@Nullable String matchId, ConsentController.@Nullable OnBehalfBody onBehalf) {}

    /**
     * @param staffEmail null until they have told it
     * @param wantsNews whether e-mail and SMS may be sent; what is on the page may always be told there
     */
    record ContactBody(
            String email,
            String phone,
            String language,
            @Nullable String subject,
            @Nullable String staffSubject,
            @Nullable String staffName,
            @Nullable String staffEmail,
            boolean wantsNews) {

        /** While the contact person is away, whoever stands in is told instead; nobody in place of one who has left. */
        static ContactBody of(Candidate candidate, StaffDirectory directory) {
            var person = candidate.person();
            var deputy = candidate.caseload().deputy();
            var contact = deputy != null ? deputy : candidate.caseload().contact();
            var told =
                    contact == null ? null : directory.find(contact.subject()).orElse(null);
            if (told != null && told.left()) contact = null;
            return new ContactBody(
                    person.email(),
                    person.phone(),
                    person.language().code(),
                    candidate.subject(),
                    contact == null ? null : contact.subject(),
                    contact == null ? null : contact.name(),
                    contact == null || told == null ? null : told.email(),
                    candidate.maySendNews());
        }
    }
}
