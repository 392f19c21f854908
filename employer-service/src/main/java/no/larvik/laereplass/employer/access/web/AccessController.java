package no.larvik.laereplass.employer.access.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.employer.access.AccessList;
import no.larvik.laereplass.employer.access.Admission;
import no.larvik.laereplass.employer.access.Admission.Given;
import no.larvik.laereplass.employer.access.Admission.Right;
import no.larvik.laereplass.employer.access.Issued;
import no.larvik.laereplass.employer.access.Member;
import no.larvik.laereplass.employer.access.Member.Rank;
import no.larvik.laereplass.employer.access.Member.Way;
import no.larvik.laereplass.employer.access.NoticeKind;
import no.larvik.laereplass.employer.access.Notices;
import no.larvik.laereplass.employer.access.Rhythm;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.web.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class AccessController {

    private final Admission admission;
    private final InstantSource clock;

    AccessController(Admission admission, InstantSource clock) {
        this.admission = admission;
        this.clock = clock;
    }

    /** A code for a letter to the registered address; shown once. */
    @PostMapping("/employers/{id}/letters")
    @ResponseStatus(HttpStatus.CREATED)
    LetterBody letter(Caller caller, @PathVariable String id) {
        return LetterBody.of(admission.letter(Actors.of(caller), new EmployerId(id)));
    }

    /** A code for a colleague; shown once. */
    @PostMapping("/employers/{id}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationBody invite(Caller caller, @PathVariable String id, @RequestBody @Valid NewInvitationBody body) {
        var note = body.note().strip();
        return InvitationBody.of(admission.invite(Actors.of(caller), new EmployerId(id), body.rank(), note));
    }

    @DeleteMapping("/employers/{id}/invitations/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Caller caller, @PathVariable String id, @PathVariable String code) {
        admission.withdraw(Actors.of(caller), new EmployerId(id), code);
    }

    @GetMapping("/employers/{id}/users")
    UsersBody users(Caller caller, @PathVariable String id) {
        var actor = Actors.of(caller);
        var list = admission.list(actor, new EmployerId(id));
        return UsersBody.of(list, admission.mayDecide(actor, list), actor.subject(), clock.instant());
    }

    @DeleteMapping("/employers/{id}/users/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable String id, @PathVariable String user) {
        admission.remove(Actors.of(caller), new EmployerId(id), user);
    }

    @PutMapping("/employers/{id}/users/{user}/rank")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rank(Caller caller, @PathVariable String id, @PathVariable String user, @RequestBody @Valid RankBody body) {
        admission.rank(Actors.of(caller), new EmployerId(id), user, body.rank());
    }

    /** Whoever is signed in brings a code. */
    @PostMapping("/employers/redemptions")
    RightBody redeem(Caller caller, @RequestBody @Valid RedemptionBody body) {
        return RightBody.of(admission.redeem(Actors.of(caller), body.organisationNumber(), body.code()));
    }

    /** The organisations I may act for by a code. */
    @GetMapping("/me/employer/rights")
    Page<RightBody> rights(Caller caller) {
        return new Page<>(
                admission.rightsOf(caller.subject()).stream().map(RightBody::of).toList(), null);
    }

    record NewInvitationBody(
            @NotNull Rank rank, @NotBlank @Size(max = 100) String note) {}

    record RankBody(@NotNull Rank rank) {}

    record RedemptionBody(
            @NotBlank @Size(max = 30) String organisationNumber,
            @NotBlank @Size(max = 40) String code) {}

    record RightBody(String employerId, String name, String organisationNumber, Rank rank) {

        static RightBody of(Right right) {
            return new RightBody(right.employer().value(), right.name(), right.organisationNumber(), right.rank());
        }
    }

    record InvitationBody(String id, String code, Instant expiresAt) {

        static InvitationBody of(Given given) {
            return new InvitationBody(
                    given.issued().id(), given.code().written(), given.issued().expiresAt());
        }
    }

    /** Everything the letter says. */
    record LetterBody(
            String code,
            Instant expiresAt,
            String organisationNumber,
            String name,
            List<String> address,
            @Nullable String postalCode,
            @Nullable String place) {

        static LetterBody of(Given given) {
            var employer = given.employer();
            var entered = employer.entered();
            var address = entered == null ? null : entered.entity().address();
            return new LetterBody(
                    given.code().written(),
                    given.issued().expiresAt(),
                    employer.organisationNumber().digits(),
                    employer.name(),
                    address == null ? List.of() : address.lines(),
                    address == null ? null : address.postalCode(),
                    address == null ? null : address.place());
        }
    }

    /**
     * @param mayDecide whether the one who asks may invite and remove
     * @param told who gets e-mail to an address of their own, which is not told here
     */
    record UsersBody(List<UserBody> users, List<OpenBody> invitations, boolean mayDecide, List<ToldBody> told) {

        static UsersBody of(AccessList list, boolean mayDecide, String me, Instant now) {
            return new UsersBody(
                    list.members().stream()
                            .map(member -> UserBody.of(member, member.subject().equals(me)))
                            .toList(),
                    list.codes().stream()
                            .filter(code -> code.expiresAt().isAfter(now))
                            .map(OpenBody::of)
                            .toList(),
                    mayDecide,
                    list.notices().stream()
                            .map(notices ->
                                    ToldBody.of(notices, notices.subject().equals(me)))
                            .toList());
        }
    }

    /** @param wanted of which kinds, and how often */
    record ToldBody(String id, @Nullable String name, boolean me, Map<NoticeKind, Rhythm> wanted) {

        static ToldBody of(Notices notices, boolean me) {
            return new ToldBody(notices.id(), notices.name(), me, notices.wanted());
        }
    }

    record UserBody(String id, @Nullable String name, Rank rank, Way way, Instant since, boolean me) {

        static UserBody of(Member member, boolean me) {
            return new UserBody(member.id(), member.name(), member.rank(), member.way(), member.since(), me);
        }
    }

    record OpenBody(String id, Way way, Rank rank, @Nullable String note, Instant expiresAt) {

        static OpenBody of(Issued code) {
            return new OpenBody(code.id(), code.way(), code.rank(), code.note(), code.expiresAt());
        }
    }
}
