package no.larvik.laereplass.matching.matches;

import static no.larvik.laereplass.matching.matches.Actor.CANDIDATE;
import static no.larvik.laereplass.matching.matches.Actor.EMPLOYER;
import static no.larvik.laereplass.matching.matches.Actor.STAFF;
import static no.larvik.laereplass.matching.matches.Actor.SYSTEM;
import static no.larvik.laereplass.matching.matches.Guard.APPROVAL;
import static no.larvik.laereplass.matching.matches.Guard.CONTRACT_READY;
import static no.larvik.laereplass.matching.matches.Guard.PAPERS;
import static no.larvik.laereplass.matching.matches.Guard.REASON;
import static no.larvik.laereplass.matching.matches.State.COMPLETED;
import static no.larvik.laereplass.matching.matches.State.CONTRACT_APPROVED;
import static no.larvik.laereplass.matching.matches.State.CONTRACT_SENT;
import static no.larvik.laereplass.matching.matches.State.ENDED;
import static no.larvik.laereplass.matching.matches.State.OFFER_ACCEPTED;
import static no.larvik.laereplass.matching.matches.Transition.step;

import java.util.List;

/** Part of the life cycle: the contract is made ready, confirmed by its parties, sent and approved. */
final class Contracting {

    static final List<Transition> STEPS = List.of(
            step(OFFER_ACCEPTED, OFFER_ACCEPTED, "contract-prepared")
                    .by(STAFF, CANDIDATE, EMPLOYER)
                    .must(PAPERS)
                    .tells(STAFF, CANDIDATE, EMPLOYER)
                    .orStaffRecordsIt(),
            step(OFFER_ACCEPTED, CONTRACT_SENT, "contract-sent")
                    .by(STAFF, EMPLOYER)
                    .must(CONTRACT_READY)
                    .tells(STAFF, CANDIDATE, EMPLOYER),
            step(CONTRACT_SENT, OFFER_ACCEPTED, "contract-returned")
                    .by(STAFF)
                    .must(REASON)
                    .tells(CANDIDATE, EMPLOYER),
            step(CONTRACT_SENT, CONTRACT_APPROVED, "contract-approved")
                    .by(STAFF)
                    .must(APPROVAL)
                    .tells(STAFF, CANDIDATE, EMPLOYER),
            step(CONTRACT_APPROVED, COMPLETED, "completed")
                    .by(SYSTEM)
                    .must(REASON)
                    .tells(STAFF, CANDIDATE, EMPLOYER),
            step(CONTRACT_APPROVED, ENDED, "ended").by(SYSTEM).must(REASON).tells(STAFF, CANDIDATE, EMPLOYER));

    private Contracting() {}
}
