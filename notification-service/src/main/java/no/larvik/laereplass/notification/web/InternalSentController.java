package no.larvik.laereplass.notification.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.notification.Choice;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.NotificationProblem;
import no.larvik.laereplass.notification.SentToMe;
import no.larvik.laereplass.notification.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For candidate-service alone, while it acts for somebody who takes along all that is kept of one young person. */
@RestController
@OnlyFor("candidate-service")
class InternalSentController {

    private final SentToMe sent;
    private final Wordings wordings;

    InternalSentController(SentToMe sent, Wordings wordings) {
        this.sent = sent;
        this.wordings = wordings;
    }

    /** @param lang of the reader; bokmål where there are no words in it */
    @GetMapping("/internal/v1/sent/{candidateId}")
    SentBody sent(Caller caller, @PathVariable String candidateId, @RequestParam(defaultValue = "nb") String lang) {
        var kept = sent.kept(candidateId, caller.subject(), caller.is("staff"))
                .orElseThrow(NotificationProblem.UnknownNotification::new);
        var language = Language.of(lang);
        return new SentBody(
                kept.told().stream()
                        .map(delivery -> ToldBody.of(delivery, language, wordings))
                        .toList(),
                ChosenBody.of(kept.choice()));
    }

    /** @param chosen null for somebody without a sign-in */
    record SentBody(List<ToldBody> items, @Nullable ChosenBody chosen) {}

    /**
     * @param channel INBOX is the page itself
     * @param title what it was about, in the reader's language
     */
    record ToldBody(Instant at, String channel, String state, String title) {

        static ToldBody of(Delivery delivery, Language language, Wordings wordings) {
            var words = wordings.inbox(delivery.occasion(), delivery.audience(), delivery.happened(), language)
                    .words();
            return new ToldBody(
                    delivery.createdAt(),
                    delivery.channel().name(),
                    delivery.state().name(),
                    words.title());
        }
    }

    /** @param language null for the one of the case */
    record ChosenBody(boolean email, boolean sms, @Nullable String language) {

        static @Nullable ChosenBody of(@Nullable Choice choice) {
            if (choice == null) return null;
            var language = choice.language();
            return new ChosenBody(choice.email(), choice.sms(), language == null ? null : language.tag());
        }
    }
}
