package no.larvik.laereplass.notification.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.notification.Inbox;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.NotificationProblem;
import no.larvik.laereplass.notification.Recipient;
import no.larvik.laereplass.notification.SameWords;
import no.larvik.laereplass.notification.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's own inbox; an employer's is shared by all who may act for the organisation. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationController {

    private static final int PAGE = 20;

    private final Inbox inbox;
    private final Wordings wordings;

    NotificationController(Inbox inbox, Wordings wordings) {
        this.inbox = inbox;
        this.wordings = wordings;
    }

    @GetMapping
    NotificationsView mine(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale) {
        var mine = recipients(caller);
        var language = Language.of(lang == null ? locale.toLanguageTag() : lang);
        var page = inbox.of(mine, cursor == null ? null : Cursor.place(cursor), PAGE + 1);
        return NotificationsView.of(page, PAGE, inbox.unread(mine), language, new SameWords(wordings));
    }

    @PutMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Caller caller, @PathVariable String id) {
        if (!inbox.markRead(id, recipients(caller))) throw new NotificationProblem.UnknownNotification();
    }

    static Set<String> recipients(Caller caller) {
        var keys = new LinkedHashSet<String>();
        keys.add(new Recipient.Person(caller.subject()).key());
        var organisation = caller.organisation();
        if (caller.is("employer") && organisation != null) keys.add(new Recipient.Organisation(organisation).key());
        return keys;
    }
}
