package no.larvik.laereplass.candidate.notification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.SentNotices;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** In the reader's language. No answer is never taken for nothing sent. */
@Component
class NotificationSent implements SentNotices {

    private final ServiceClients services;

    NotificationSent(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Optional<Kept> of(CandidateId id) {
        var language = LocaleContextHolder.getLocale().getLanguage();
        try {
            return services.to("notification-service")
                    .get("/internal/v1/sent/" + id.value() + "?lang=" + language, SentV1.class)
                    .map(SentV1::toKept);
        } catch (Refused | Unavailable e) {
            return Optional.empty();
        }
    }

    /** The fields we need; it may have others. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SentV1(List<NoticeV1> items, @Nullable ChosenV1 chosen) {

        Kept toKept() {
            return new Kept(
                    items.stream().map(NoticeV1::toNotice).toList(),
                    chosen == null ? null : new Chosen(chosen.email(), chosen.sms(), chosen.language()));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record NoticeV1(Instant at, String channel, String state, String title) {

        Notice toNotice() {
            return new Notice(at, channel, state, title);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChosenV1(boolean email, boolean sms, @Nullable String language) {}
}
