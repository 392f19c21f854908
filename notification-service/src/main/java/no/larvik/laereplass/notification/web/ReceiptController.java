package no.larvik.laereplass.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.larvik.laereplass.chassis.problem.RequestProblem;
import no.larvik.laereplass.notification.Receipts;
import no.larvik.laereplass.notification.SmsReceipts;
import no.larvik.laereplass.notification.SmsReceipts.Heard;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where providers tell what became of an SMS. They have no sign-in here; the gateway hands their user and password on.
 * Every message they can name, known or not, gets the same answer, so that nobody can find out which there are.
 */
@RestController
@RequestMapping("/api/v1/sms-receipts/{provider}")
class ReceiptController {

    static final String CREDENTIALS = "Provider-Authorization";

    private final SmsReceipts read;
    private final Receipts receipts;

    ReceiptController(SmsReceipts read, Receipts receipts) {
        this.read = read;
        this.receipts = receipts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void posted(
            @PathVariable String provider,
            @RequestHeader(name = CREDENTIALS, required = false) @Nullable String credentials,
            HttpServletRequest request)
            throws IOException {
        heard(provider, credentials, new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @GetMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void asked(
            @PathVariable String provider,
            @RequestHeader(name = CREDENTIALS, required = false) @Nullable String credentials,
            HttpServletRequest request) {
        heard(provider, credentials, Objects.requireNonNullElse(request.getQueryString(), ""));
    }

    private void heard(String provider, @Nullable String credentials, String said) {
        switch (read.read(provider, Objects.requireNonNullElse(credentials, ""), said)) {
            case Heard.Stranger() -> throw new RequestProblem(HttpStatus.UNAUTHORIZED, "unauthenticated");
            case Heard.Unreadable() -> throw new RequestProblem(HttpStatus.BAD_REQUEST, "unreadable");
            case Heard.NothingYet() -> {}
            case Heard.Of(var receipt) -> receipts.heard(receipt);
        }
    }
}
