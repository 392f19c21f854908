package no.larvik.laereplass.demo;

import static no.larvik.laereplass.demo.Story.By.CANDIDATE;
import static no.larvik.laereplass.demo.Story.By.EMPLOYER;
import static no.larvik.laereplass.demo.Story.By.STAFF;

import java.util.List;

/** How far a demo match goes, and by whose hand; so that every role finds something on its page. */
enum Story {
    PICKED(List.of()),
    PROPOSED(List.of(new Step(STAFF, "PROPOSED"))),
    DECLINED(List.of(new Step(STAFF, "PROPOSED"), new Step(CANDIDATE, "DECLINED"))),
    PRESENTED(List.of(new Step(STAFF, "PROPOSED"), new Step(CANDIDATE, "ACCEPTED"))),
    INTERESTED(List.of(new Step(STAFF, "PROPOSED"), new Step(CANDIDATE, "ACCEPTED"), new Step(EMPLOYER, "INTERESTED"))),
    /** The company has suggested times, and the young person has not chosen yet. */
    INTERVIEW(List.of(
            new Step(STAFF, "PROPOSED"),
            new Step(CANDIDATE, "ACCEPTED"),
            new Step(EMPLOYER, "INTERESTED"),
            new Step(EMPLOYER, "INTERVIEW"))),
    TRIAL(List.of(
            new Step(STAFF, "PROPOSED"),
            new Step(CANDIDATE, "ACCEPTED"),
            new Step(EMPLOYER, "INTERESTED"),
            new Step(EMPLOYER, "TRIAL"))),
    OFFERED(List.of(
            new Step(STAFF, "PROPOSED"),
            new Step(CANDIDATE, "ACCEPTED"),
            new Step(EMPLOYER, "INTERESTED"),
            new Step(EMPLOYER, "OFFERED"))),
    OFFER_ACCEPTED(List.of(
            new Step(STAFF, "PROPOSED"),
            new Step(CANDIDATE, "ACCEPTED"),
            new Step(EMPLOYER, "INTERESTED"),
            new Step(EMPLOYER, "OFFERED"),
            new Step(CANDIDATE, "OFFER_ACCEPTED"))),
    /** As far as the offer; its contract is then approved, and the journey is under way. */
    APPROVED(OFFER_ACCEPTED.steps);

    /** Who takes a step. */
    enum By {
        STAFF,
        CANDIDATE,
        EMPLOYER
    }

    record Step(By by, String to) {}

    private final List<Step> steps;

    Story(List<Step> steps) {
        this.steps = steps;
    }

    List<Step> steps() {
        return steps;
    }

    /** Kari has a proposal to answer, the carpenter a card to look at; the others are spread over all states. */
    static Story of(int person) {
        return switch (person) {
            case 0, 2, 3 -> PROPOSED;
            case 1, 4, 5 -> PRESENTED;
            case 6, 7 -> INTERESTED;
            case 8 -> OFFERED;
            case 9, 10 -> OFFER_ACCEPTED;
            case 11 -> APPROVED;
            case 12, 13 -> DECLINED;
            case 14 -> INTERVIEW;
            case 15 -> TRIAL;
            default -> PICKED;
        };
    }
}
