package no.larvik.laereplass.notification.templates.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.NotificationProblem;
import no.larvik.laereplass.notification.templates.InForce;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * For staff, and for companies about what companies cause: word for word what a young person gets, as administrators
 * have worded it by now. Nothing about anybody.
 */
@RestController
@RequestMapping("/api/v1/notification-templates/in-force")
class InForceController {

    private final InForce inForce;

    InForceController(InForce inForce) {
        this.inForce = inForce;
    }

    @GetMapping("/{occasion}")
    Page<TemplateInForceBody> inForce(
            @PathVariable String occasion,
            @RequestParam(defaultValue = "PROPOSED") String step,
            @RequestParam(defaultValue = "nb") String language,
            Caller caller) {
        var mayRead = caller.is("staff") || (caller.is("employer") && InForce.isCausedByCompanies(occasion));
        if (!mayRead) throw new NotificationProblem.NotForThisRole();
        return new Page<>(
                inForce.on(occasion, MatchStep.of(step), LanguageTag.read(language)).stream()
                        .map(TemplateInForceBody::of)
                        .toList(),
                null);
    }

    /**
     * @param channel INBOX, EMAIL or SMS
     * @param language of the words: {@code nb} where the wanted one has none in force
     * @param title empty for an SMS
     * @param version of the template; 0 as delivered
     * @param parts of an SMS
     */
    record TemplateInForceBody(
            String channel,
            String language,
            String title,
            String text,
            int version,
            @Nullable Integer parts) {

        static TemplateInForceBody of(InForce.Told told) {
            return new TemplateInForceBody(
                    told.channel().name(),
                    told.language().tag(),
                    told.words().title(),
                    told.words().text(),
                    told.version(),
                    told.parts());
        }
    }
}
