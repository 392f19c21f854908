package no.larvik.laereplass.notification.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryLog;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.NotificationProblem;
import no.larvik.laereplass.notification.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was sent about a match or to a young person, and what did not arrive, so that staff can call instead. */
@RestController
@RequestMapping("/api/v1/deliveries")
class DeliveryController {

    private static final int PAGE = 50;

    private final DeliveryLog log;
    private final Wordings wordings;

    DeliveryController(DeliveryLog log, Wordings wordings) {
        this.log = log;
        this.wordings = wordings;
    }

    @GetMapping
    Page<DeliveryView> ofMatch(
            Caller caller,
            @RequestParam String match,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale) {
        if (!caller.is("staff")) throw new NotificationProblem.NotForThisRole();
        var language = Language.of(lang == null ? locale.toLanguageTag() : lang);
        var items = log.of(match, caller.subject()).stream()
                .map(delivery -> DeliveryView.of(delivery, title(delivery, language)))
                .toList();
        return new Page<>(items, null);
    }

    /**
     * @param from first day asked for, in Norway, such as 2026-11-02; without it from the first message on
     * @param until last day asked for; without it also what is still to be sent
     */
    @GetMapping("/candidates/{candidateId}")
    Page<DeliveryView> toPerson(
            Caller caller,
            @PathVariable String candidateId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale) {
        if (!caller.is("staff")) throw new NotificationProblem.NotForThisRole();
        var language = Language.of(lang == null ? locale.toLanguageTag() : lang);
        var before = cursor == null ? null : Cursor.place(cursor);
        var found = log.toPerson(candidateId, caller.subject(), from, until, before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var items = shown.stream()
                .map(delivery -> DeliveryView.of(delivery, title(delivery, language)))
                .toList();
        var last = found.size() > PAGE ? shown.getLast() : null;
        return new Page<>(items, last == null ? null : Cursor.after(last.createdAt(), last.id()));
    }

    private String title(Delivery delivery, Language language) {
        return wordings.inbox(delivery.occasion(), delivery.audience(), delivery.happened(), language)
                .words()
                .title();
    }

    /**
     * Codes and instants; no address is kept that could be shown.
     *
     * @param title what it was about, as it is headed on the page
     */
    record DeliveryView(
            String id,
            String occasion,
            String channel,
            String recipient,
            String state,
            int attempts,
            Instant at,
            @Nullable String reason,
            @Nullable String wording,
            String title) {

        static DeliveryView of(Delivery delivery, String title) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.occasion().name(),
                    delivery.channel().name(),
                    delivery.audience().name(),
                    delivery.state().name(),
                    delivery.attempts(),
                    delivery.createdAt(),
                    delivery.reason(),
                    delivery.wording(),
                    title);
        }
    }
}
