package no.larvik.laereplass.employer.access.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.employer.access.BeingTold;
import no.larvik.laereplass.employer.access.NoticeKind;
import no.larvik.laereplass.employer.access.Notices;
import no.larvik.laereplass.employer.access.Rhythm;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.Language;
import no.larvik.laereplass.employer.web.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What one person of an organisation is told by e-mail; their own and nobody else's, but that an administrator may end it. */
@RestController
@RequestMapping("/api/v1/employers/{id}")
class NoticesController {

    private final BeingTold told;

    NoticesController(BeingTold told) {
        this.told = told;
    }

    @GetMapping("/users/me/notices")
    NoticesBody mine(Caller caller, @PathVariable String id) {
        return told.mine(Actors.of(caller), new EmployerId(id))
                .map(NoticesBody::of)
                .orElse(NoticesBody.NONE);
    }

    @PutMapping("/users/me/notices")
    NoticesBody choose(Caller caller, @PathVariable String id, @RequestBody @Valid NoticesChange change) {
        return NoticesBody.of(told.choose(
                Actors.of(caller),
                new EmployerId(id),
                change.email().strip(),
                Language.valueOf(change.language().toUpperCase(Locale.ROOT)),
                change.wanted()));
    }

    /** From now on the company's own address is told instead. */
    @DeleteMapping("/users/me/notices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(Caller caller, @PathVariable String id) {
        told.stop(Actors.of(caller), new EmployerId(id));
    }

    /** For somebody who has left and whom the sign-in provider vouched for. */
    @DeleteMapping("/told/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stopFor(Caller caller, @PathVariable String id, @PathVariable String person) {
        told.stopFor(Actors.of(caller), new EmployerId(id), person);
    }

    /** @param email null before anything was chosen */
    record NoticesBody(@Nullable String email, @Nullable String language, Map<NoticeKind, Rhythm> wanted) {

        static final NoticesBody NONE = new NoticesBody(null, null, Map.of());

        static NoticesBody of(Notices notices) {
            return new NoticesBody(
                    notices.email(), notices.language().name().toLowerCase(Locale.ROOT), notices.wanted());
        }
    }

    /** @param wanted of which kinds, and how often; what is left out goes to the others or to the company's own address */
    record NoticesChange(
            @NotBlank @Email @Size(max = 254) String email,
            @NotNull @Pattern(regexp = "nb|nn|en") String language,
            @NotEmpty Map<NoticeKind, @NotNull Rhythm> wanted) {}
}
