package no.larvik.laereplass.candidate.web;

import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Colleagues;
import no.larvik.laereplass.candidate.StaffDirectory;
import no.larvik.laereplass.candidate.StaffMember;
import no.larvik.laereplass.chassis.security.OnlyFor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How to reach a member of staff about something of their own, for the one service that sends. */
@RestController
@OnlyFor("notification-service")
class InternalStaffController {

    private final StaffDirectory directory;
    private final Colleagues colleagues;

    InternalStaffController(StaffDirectory directory, Colleagues colleagues) {
        this.directory = directory;
        this.colleagues = colleagues;
    }

    /**
     * Unknown: somebody who has never been here, who no longer follows anybody up, or who does not work with the case.
     *
     * @param of the case it is about; left out for none
     */
    @GetMapping("/internal/v1/staff/{subject}/contact")
    StaffContactBody staffContact(
            @PathVariable String subject, @RequestParam(name = "case", required = false) @Nullable CandidateId of) {
        var staff = directory.find(subject).filter(one -> !one.left()).orElseThrow(CandidateProblem.Unknown::new);
        if (of != null && !colleagues.worksWith(subject, of)) throw new CandidateProblem.Unknown();
        return StaffContactBody.of(staff);
    }

    /** @param email null until they have told it */
    record StaffContactBody(@Nullable String email) {

        static StaffContactBody of(StaffMember staff) {
            return new StaffContactBody(staff.email());
        }

        @Override
        public String toString() {
            return "StaffContactBody[not shown]";
        }
    }
}
