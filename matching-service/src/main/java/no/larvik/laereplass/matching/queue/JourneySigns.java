package no.larvik.laereplass.matching.queue;

import java.util.stream.Stream;
import no.larvik.laereplass.matching.journeys.Stage;

/** What the journeys of one young person tell. */
final class JourneySigns {

    private static final int DAYS_BEFORE_A_TALK = 14;
    private static final int DAYS_TO_CALL = 2;

    private JourneySigns() {}

    static Stream<Item> talkDue(Situation situation, Today today) {
        return situation.journeys().stream()
                .filter(journey -> journey.stage().followed() && journey.stage() != Stage.PLANNED)
                .flatMap(journey -> talk(journey, today));
    }

    private static Stream<Item> talk(JourneyFacts journey, Today today) {
        if (journey.warned())
            return Stream.of(Item.ofJourney(
                    Kind.TALK_DUE, journey, "SILENCE", journey.since(), today.after(journey.since(), DAYS_TO_CALL)));
        var day = journey.talkDue();
        if (day == null || today.day().isBefore(day.minusDays(DAYS_BEFORE_A_TALK))) return Stream.empty();
        var since = today.start(day.minusDays(DAYS_BEFORE_A_TALK));
        return Stream.of(Item.ofJourney(
                Kind.TALK_DUE, journey, journey.missed() ? "MISSED" : "HALF_YEAR", since, today.end(day)));
    }

    static Stream<Item> backInPool(Situation situation, Today today) {
        if (situation.anyOpenMatch()) return Stream.empty();
        return situation.journeys().stream()
                .filter(journey -> journey.stage() == Stage.ENDED)
                .filter(journey -> !journey.since().plus(Signs.NEWS).isBefore(today.now()))
                .filter(journey -> situation.journeys().stream().noneMatch(JourneyFacts::underWay))
                .map(journey -> Item.ofJourney(
                        Kind.BACK_IN_POOL,
                        journey,
                        "ENDED",
                        journey.since(),
                        today.after(journey.since(), DAYS_TO_CALL)));
    }
}
