package no.larvik.laereplass.notification.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.notification.Choice;
import no.larvik.laereplass.notification.Choices;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.NotificationProblem;
import no.larvik.laereplass.notification.OwnCase;
import no.larvik.laereplass.notification.Recipient;
import no.larvik.laereplass.notification.Rhythm;
import no.larvik.laereplass.notification.SentToMe;
import no.larvik.laereplass.notification.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How I want to be told, and what I was told; everybody's own and nobody else's. */
@RestController
@RequestMapping("/api/v1/notification-preferences")
class PreferenceController {

    private final Choices choices;
    private final SentToMe sent;
    private final OwnCase ownCase;
    private final Wordings wordings;

    PreferenceController(Choices choices, SentToMe sent, OwnCase ownCase, Wordings wordings) {
        this.choices = choices;
        this.sent = sent;
        this.ownCase = ownCase;
        this.wordings = wordings;
    }

    @GetMapping
    ResponseEntity<ChoiceBody> mine(Caller caller) {
        return answer(choices.of(whose(caller)));
    }

    /** A company's e-mail goes to one address, so its people choose together; the others each for themselves. */
    private static String whose(Caller caller) {
        var organisation = caller.organisation();
        return caller.is("employer") && organisation != null
                ? new Recipient.Organisation(organisation).key()
                : caller.subject();
    }

    @PutMapping
    ResponseEntity<ChoiceBody> choose(
            Caller caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ChoiceChange change) {
        var expected = ETags.required(ifMatch);
        var whose = whose(caller);
        ETags.check(choices.of(whose).version(), expected);
        var rhythm = change.knownRhythm();
        if (caller.is("candidate") && rhythm != Rhythm.AT_ONCE) throw new NotificationProblem.UnknownRhythm();
        var own = caller.is("candidate") ? ownCase.of(caller.subject()) : Optional.<String>empty();
        if (!choices.save(new Choice(whose, change.email(), change.sms(), change.known(), rhythm, expected)))
            ETags.check(choices.of(whose).version(), expected);
        own.ifPresent(candidateId -> choices.belongs(whose, candidateId));
        return answer(choices.of(whose));
    }

    /** For a young person: what was sent by e-mail and SMS, newest first, at most 100. */
    @GetMapping("/sent")
    Page<SentView> sent(Caller caller, @RequestParam(required = false) @Nullable String lang, Locale locale) {
        if (!caller.is("candidate")) throw new NotificationProblem.NotForThisRole();
        var language = Language.of(lang == null ? locale.toLanguageTag() : lang);
        return new Page<>(
                sent.of(caller.subject()).stream()
                        .map(delivery -> SentView.of(delivery, language, wordings))
                        .toList(),
                null);
    }

    private static ResponseEntity<ChoiceBody> answer(Choice choice) {
        var language =
                choice.language() == null ? null : choice.language().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .eTag(ETags.of(choice.version()))
                .body(new ChoiceBody(
                        choice.email(), choice.sms(), language, choice.rhythm().name(), choice.version()));
    }

    /** @param rhythm of e-mail: AT_ONCE, DAILY or WEEKLY */
    record ChoiceBody(boolean email, boolean sms, @Nullable String language, String rhythm, long version) {}

    /**
     * @param language one of those we write; left out for the one of the case
     * @param rhythm of e-mail: AT_ONCE (also when left out), or for staff and companies DAILY or WEEKLY
     */
    record ChoiceChange(
            boolean email,
            boolean sms,
            @Nullable String language,
            @Nullable String rhythm) {

        Rhythm knownRhythm() {
            if (rhythm == null) return Rhythm.AT_ONCE;
            return Arrays.stream(Rhythm.values())
                    .filter(known -> known.name().equals(rhythm))
                    .findFirst()
                    .orElseThrow(NotificationProblem.UnknownRhythm::new);
        }

        @Nullable
        Language known() {
            if (language == null) return null;
            var found = Language.of(language);
            if (!found.name().equalsIgnoreCase(language)) throw new NotificationProblem.UnknownLanguage();
            return found;
        }
    }

    /** @param state SENT, FAILED or UNKNOWN */
    record SentView(String id, String channel, String state, Instant at, String title) {

        static SentView of(Delivery delivery, Language language, Wordings wordings) {
            var words = wordings.inbox(delivery.occasion(), delivery.audience(), delivery.happened(), language)
                    .words();
            return new SentView(
                    delivery.id(),
                    delivery.channel().name(),
                    delivery.state().name(),
                    delivery.createdAt(),
                    words.title());
        }
    }
}
