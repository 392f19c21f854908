package no.larvik.laereplass.demo;

import java.time.LocalDate;
import java.util.Map;

/** Brings an accepted offer to an approved contract, by the hands of all whose word it needs. */
final class Contracts {

    private static final String TEXT = "2026-1";

    private Contracts() {}

    /** @param from first day; in the past, and the journey is under way at once */
    static void approve(Visitor employer, Visitor young, Visitor staff, String match, LocalDate from) {
        var period = Map.of("from", from.toString(), "until", from.plusYears(2).toString());
        var begun = from.isBefore(LocalDate.now());
        var dates = begun
                ? Map.of("to", "OFFER_ACCEPTED", "period", period, "reason", "BEGAN_ON_PAPER")
                : Map.of("to", "OFFER_ACCEPTED", "period", period);
        MatchSteps.step(begun ? staff : employer, match, dates).expect(200);
        var confirm = Map.of("to", "OFFER_ACCEPTED", "confirm", Map.of("textVersion", TEXT));
        MatchSteps.step(employer, match, confirm).expect(200);
        MatchSteps.step(young, match, confirm).expect(200);
        guardian(staff, match);
        MatchSteps.step(employer, match, "CONTRACT_SENT").expect(200);
        var approval = Map.of("by", "COUNTY", "on", LocalDate.now().minusDays(1).toString());
        MatchSteps.step(staff, match, Map.of("to", "CONTRACT_APPROVED", "approval", approval))
                .expect(200);
    }

    private static void guardian(Visitor staff, String match) {
        var contract = staff.get("/api/v1/matches/" + match).expect(200).json().path("contract");
        if (!contract.path("missing").toString().contains("GUARDIAN")) return;
        var said = Map.of("party", "GUARDIAN", "textVersion", TEXT, "how", "PHONE");
        MatchSteps.step(staff, match, Map.of("to", "OFFER_ACCEPTED", "confirm", said))
                .expect(200);
    }
}
