package no.larvik.laereplass.notification.webhooks.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.notification.News;
import no.larvik.laereplass.notification.webhooks.Call;
import no.larvik.laereplass.notification.webhooks.Registering;
import no.larvik.laereplass.notification.webhooks.Webhook;
import no.larvik.laereplass.notification.webhooks.WebhookProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where an employer's own system listens; for the employer's administrators, to everybody else there is nothing. */
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookController {

    private final Registering registering;

    WebhookController(Registering registering) {
        this.registering = registering;
    }

    @GetMapping
    Page<WebhookBody> webhooks(@RequestParam String employer) {
        return new Page<>(registering.of(employer).stream().map(WebhookBody::of).toList(), null);
    }

    /** The answer holds the secret, this once. */
    @PostMapping
    ResponseEntity<NewWebhookBody> register(@Valid @RequestBody RegistrationBody body) {
        var events = new HashSet<News>();
        for (var word : body.events())
            events.add(News.of(word).orElseThrow(() -> new WebhookProblem.Unusable("events", "webhook-events")));
        var webhook = registering.register(body.employer(), body.address(), events);
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + webhook.id()))
                .eTag(ETags.of(webhook.version()))
                .body(new NewWebhookBody(WebhookBody.of(webhook), webhook.secret()));
    }

    /** {@code true}: nothing is sent, and what happens meanwhile is not sent later. */
    @PutMapping("/{id}/pause")
    WebhookBody pause(
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PauseBody body) {
        var version = ETags.required(ifMatch);
        return WebhookBody.of(body.paused() ? registering.pause(id, version) : registering.resume(id, version));
    }

    @PostMapping("/{id}/tests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CallBody test(@PathVariable String id) {
        return CallBody.of(registering.test(id));
    }

    @GetMapping("/{id}/calls")
    Page<CallBody> calls(@PathVariable String id) {
        return new Page<>(registering.calls(id).stream().map(CallBody::of).toList(), null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        registering.delete(id);
    }

    /**
     * @param address https, on the internet, at most 500 characters
     * @param events such as {@code match.presented}
     */
    record RegistrationBody(
            @NotNull @Size(max = 64) String employer,
            @NotNull @Size(max = 500) String address,
            @NotNull @Size(max = 20) List<@NotNull @Size(max = 60) String> events) {}

    record PauseBody(@NotNull Boolean paused) {}

    /** @param failingSince the first failure since the last success */
    record WebhookBody(
            String id,
            long version,
            String address,
            List<String> events,
            String state,
            @Nullable Instant failingSince,
            Instant createdAt) {

        static WebhookBody of(Webhook webhook) {
            return new WebhookBody(
                    webhook.id(),
                    webhook.version(),
                    webhook.address(),
                    webhook.events().stream().map(News::word).sorted().toList(),
                    webhook.state().name(),
                    webhook.failingSince(),
                    webhook.createdAt());
        }
    }

    /** @param secret for checking signatures; not shown again */
    record NewWebhookBody(WebhookBody webhook, String secret) {}

    /** @param outcome of the last attempt, such as {@code HTTP_500} */
    record CallBody(
            String id,
            String type,
            Instant at,
            String state,
            int attempts,
            Instant due,
            @Nullable String outcome) {

        static CallBody of(Call call) {
            return new CallBody(
                    call.id(),
                    call.type(),
                    call.happenedAt(),
                    call.state().name(),
                    call.attempts(),
                    call.due(),
                    call.outcome());
        }
    }
}
