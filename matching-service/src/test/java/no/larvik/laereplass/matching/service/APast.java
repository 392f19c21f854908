package no.larvik.laereplass.matching.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people of one municipality have done, each step by whoever takes it, so that every figure has something to tell. */
final class APast {

    private static final String STAFF = "nora";
    private static final int CONTRACTS = 7;
    private static final int ENDED = 5;
    private static final int EACH = 5;

    private final World world;
    private final String municipality;
    private final String unit = UUID.randomUUID().toString();
    private final List<String> people = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();

    APast(World world, String municipality) {
        this.world = world;
        this.municipality = municipality;
    }

    /** Contracts that run and that ended, noes of both sides, who waits, what was said of it, and who was forgotten. */
    void live() {
        for (int number = 0; number < CONTRACTS; number++) {
            var id = contract();
            if (number < ENDED) end(id);
        }
        for (int number = 0; number < EACH; number++) {
            proposed("ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
            refused(proposed("ACCEPTED"));
            say(proposed("ACCEPTED"));
            proposed("DECLINED");
            proposed();
        }
        forget(people.getFirst());
        forget(people.get(CONTRACTS - 1));
        forget(people.getLast());
    }

    /** One more thing, another each time. */
    void goOn(int number) {
        switch (number % 4) {
            case 0 -> proposed("ACCEPTED", "INTERESTED");
            case 1 -> end(contract());
            case 2 -> say(proposed("ACCEPTED"));
            default -> forget(people.get(people.size() - 2));
        }
    }

    /** So many proposals there are in all. */
    int proposals() {
        return people.size();
    }

    List<String> forgotten() {
        return List.copyOf(forgotten);
    }

    private String young() {
        people.add(world.candidate(STAFF, Map.of("municipality", municipality)));
        return people.getLast();
    }

    /** @param further steps the match takes */
    private String proposed(String... further) {
        var way = new ArrayList<>(List.of("PROPOSED"));
        way.addAll(List.of(further));
        var there = Map.of("unitId", unit, "municipality", municipality);
        return world.match(STAFF, young(), world.opening(1, World.FIRM, there), way.toArray(String[]::new))
                .text("id");
    }

    private String contract() {
        var id = proposed("ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
        var firm = world.firm(World.FIRM);
        var young = world.young(people.getLast());
        var from = LocalDate.now().plusDays(1);
        var period = Map.of("from", from.toString(), "until", from.plusYears(2).toString());
        var confirm = Map.of("to", "OFFER_ACCEPTED", "confirm", Map.of("textVersion", "2026-1"));
        firm.step(firm.match(id), Map.of("to", "OFFER_ACCEPTED", "period", period));
        firm.step(firm.match(id), confirm);
        young.step(young.match(id), confirm);
        firm.step(firm.match(id), "CONTRACT_SENT");
        var nora = world.staff(STAFF);
        var approval = Map.of("by", "COUNTY", "on", LocalDate.now().minusDays(1).toString());
        done(nora.step(nora.match(id), Map.of("to", "CONTRACT_APPROVED", "approval", approval)));
        return id;
    }

    private void end(String journey) {
        var nora = world.staff(STAFF);
        var seen = nora.get("/api/v1/journeys/" + journey);
        var end =
                Map.of("deed", "END", "reason", "ANOTHER_TRADE", "learnt", Map.of("lessons", List.of("MORE_SUPPORT")));
        var key = Map.of(
                "If-Match", seen.etag(), "Idempotency-Key", UUID.randomUUID().toString());
        done(nora.send("POST", "/api/v1/journeys/" + journey + "/deeds", end, key));
    }

    private void refused(String match) {
        var firm = world.firm(World.FIRM);
        var feedback = Map.of("code", "SEAT_TAKEN", "text", "Takk for at du sa ja.");
        done(firm.step(firm.match(match), Map.of("to", "NOT_SELECTED", "feedback", feedback)));
    }

    private void say(String match) {
        var young = world.young(people.getLast());
        done(young.send("PUT", "/api/v1/matches/" + match + "/voices/ANSWERED", Map.of("feeling", "GOOD"), Map.of()));
    }

    private void forget(String person) {
        if (forgotten.contains(person)) return;
        forgotten.add(person);
        world.tell("candidate", person, null);
    }

    private static void done(Api.Answer answer) {
        if (answer.status() >= 300) throw new AssertionError(answer.toString());
    }
}
