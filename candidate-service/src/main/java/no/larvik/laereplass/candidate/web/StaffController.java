package no.larvik.laereplass.candidate.web;

import java.time.LocalDate;
import java.util.Objects;
import no.larvik.laereplass.candidate.ProtectedGroup;
import no.larvik.laereplass.candidate.StaffMember;
import no.larvik.laereplass.candidate.Staffing;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Colleagues: how they are reached, and who stands in for whom. For staff alone. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffController {

    private final Staffing staffing;
    private final ProtectedGroup group;

    StaffController(Staffing staffing, ProtectedGroup group) {
        this.staffing = staffing;
        this.group = group;
    }

    @GetMapping
    Page<StaffBody> colleagues(Caller caller) {
        var actor = Actors.of(caller);
        return new Page<>(staffing.colleagues(actor).stream().map(StaffBody::of).toList(), null);
    }

    @GetMapping("/me")
    StaffBody me(Caller caller) {
        return StaffBody.of(staffing.me(Actors.of(caller)));
    }

    /** What opens for me beside my own cases. */
    @GetMapping("/me/groups")
    GroupsBody groups(Caller caller) {
        var actor = Actors.of(caller);
        staffing.me(actor);
        return new GroupsBody(group.includes(actor));
    }

    /** The number young people call. */
    @PutMapping("/me/contact")
    StaffBody reachedAt(@RequestBody ReachedBody body, Caller caller) {
        return StaffBody.of(staffing.reachedAt(Actors.of(caller), text(body.phone()), text(body.email())));
    }

    @PutMapping("/me/absence")
    StaffBody away(@RequestBody AbsenceBody body, Caller caller) {
        return StaffBody.of(staffing.away(Actors.of(caller), body.from(), body.to(), text(body.deputy())));
    }

    @DeleteMapping("/me/absence")
    StaffBody back(Caller caller) {
        return StaffBody.of(staffing.back(Actors.of(caller)));
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    /** @param protectedPersons whether one is of the few who follow persons with a protected address up */
    record GroupsBody(boolean protectedPersons) {}

    record ReachedBody(@Nullable String phone, @Nullable String email) {}

    /**
     * @param to the last day
     * @param deputy subject of a colleague in the same agency
     */
    record AbsenceBody(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String deputy) {}

    record StaffBody(
            String subject,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String phone,
            @Nullable String email,
            @Nullable AbsenceBody absence) {

        static StaffBody of(StaffMember member) {
            var who = member.who();
            var absence = member.absence();
            return new StaffBody(
                    who.subject(),
                    who.name(),
                    who.agency(),
                    member.phone(),
                    member.email(),
                    absence == null ? null : new AbsenceBody(absence.from(), absence.to(), absence.deputy()));
        }
    }
}
