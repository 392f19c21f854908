package no.larvik.laereplass.candidate.web;

import java.time.LocalDate;
import no.larvik.laereplass.candidate.Administering;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Those who follow young people up, for administrators: no young person is named here. */
@RestController
@RequestMapping("/api/v1/staff/users")
class UsersController {

    private final Administering administering;

    UsersController(Administering administering) {
        this.administering = administering;
    }

    @GetMapping
    Page<UserBody> users(Caller caller) {
        return new Page<>(
                administering.users(Actors.of(caller)).stream()
                        .map(UserBody::of)
                        .toList(),
                null);
    }

    /** From the next look on this person opens the cases of persons with a protected address. */
    @PutMapping("/{subject}/protected-persons")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(@PathVariable String subject, Caller caller) {
        administering.name(subject, Actors.of(caller));
    }

    @DeleteMapping("/{subject}/protected-persons")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String subject, Caller caller) {
        administering.release(subject, Actors.of(caller));
    }

    /**
     * @param teamLead as the sign-in said when they were last here
     * @param awayFrom null while there is no absence ahead
     * @param awayTo the last day
     */
    record UserBody(
            String subject,
            @Nullable String name,
            @Nullable String agency,
            boolean teamLead,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate awayTo,
            @Nullable String deputy,
            Administering.Standing protectedPersons) {

        static UserBody of(Administering.User user) {
            var member = user.member();
            var absence = member.absence();
            var deputy = user.deputy();
            return new UserBody(
                    member.who().subject(),
                    member.who().name(),
                    member.who().agency(),
                    member.teamLead(),
                    absence == null ? null : absence.from(),
                    absence == null ? null : absence.to(),
                    deputy == null ? null : deputy.who().name(),
                    user.protectedPersons());
        }
    }
}
