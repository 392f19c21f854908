package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.employer.codes.NorwegianOrder;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class RegisterTest {

    @LocalServerPort
    private int port;

    @Test
    void anOrganisationNumberIsRegisteredOnceAlsoInTheSameMoment() throws Exception {
        var number = Bodies.freshNumber();
        Callable<Integer> register =
                () -> staff().post("/api/v1/employers", Bodies.employer(number)).status();

        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(i -> register).toList())) answers.add(done.get());
        }

        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(19);
    }

    @Test
    void registeringTwiceIsToldAsSuch() {
        var number = Bodies.freshNumber();
        staff().post("/api/v1/employers", Bodies.employer(number));

        var again = staff().post("/api/v1/employers", Bodies.employer(number));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("employer-already-registered");
    }

    @Test
    void aRepeatedRegistrationGetsTheFirstAnswer() {
        var number = Bodies.freshNumber();
        var api = staff().repeatable(UUID.randomUUID().toString());

        var first = api.post("/api/v1/employers", Bodies.employer(number));
        var again = api.post("/api/v1/employers", Bodies.employer(number));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.etag()).isEqualTo(first.etag());
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        var number = Bodies.freshNumber();
        var typed = number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);

        assertThat(staff().post("/api/v1/employers", Bodies.employer(typed)).text("organisationNumber"))
                .isEqualTo(number);
    }

    @Test
    void employersAreListedInNorwegianOrderPageByPage() {
        var mark = "Rekke" + Bodies.freshNumber();
        var names = Stream.of("Ålen Bakeri", "Ærlig Handel", "Zoo", "Østre Gård", "Aker")
                .map(name -> name + " " + mark)
                .toList();
        names.forEach(name ->
                staff().post("/api/v1/employers", Bodies.with(Bodies.employer(Bodies.freshNumber()), "name", name)));

        var listed = new ArrayList<String>();
        var next = "";
        do {
            var page =
                    staff().get("/api/v1/employers?limit=2&text=" + mark + (next.isEmpty() ? "" : "&cursor=" + next));
            page.body()
                    .path("items")
                    .forEach(item -> listed.add(item.path("name").asString()));
            next = page.body().path("next").asString("");
        } while (!next.isEmpty());

        assertThat(listed).containsExactlyInAnyOrderElementsOf(names).isSortedAccordingTo(NorwegianOrder.comparator());
    }

    @Test
    void anEmployerIsFoundByTheBeginningOfAWordOrByItsNumber() {
        var number = Bodies.freshNumber();
        var id = staff().post(
                        "/api/v1/employers",
                        Bodies.with(Bodies.employer(number), "name", "Fjordgløtt " + number + " Snekkeri"))
                .id();

        assertThat(found("fjordgl%C3%B8 " + number)).containsExactly(id);
        assertThat(found("SNEKK " + number)).containsExactly(id);
        assertThat(found(number)).containsExactly(id);
        assertThat(found("kkeri " + number)).isEmpty();
    }

    @Test
    void namesOfAllKindsAreKeptAsTheyAre() {
        var name = "Smørbrød & Æresgjesten 🥪 \"مخبز\" <b>AS</b> " + "å".repeat(140);

        var employer =
                staff().post("/api/v1/employers", Bodies.with(Bodies.employer(Bodies.freshNumber()), "name", name));

        assertThat(employer.text("name")).isEqualTo(name);
        assertThat(staff().get("/api/v1/employers/" + employer.id()).text("name"))
                .isEqualTo(name);
    }

    @Test
    void openingsAreListedNewestFirstPageByPage() {
        var posted = Posted.at(port);
        var made = IntStream.range(0, 5).mapToObj(i -> posted.draft().id()).toList();

        var listed = new ArrayList<String>();
        var next = "";
        do {
            var page = posted.owner().get("/api/v1/openings?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            page.body().path("items").forEach(item -> listed.add(item.path("id").asString()));
            next = page.body().path("next").asString("");
        } while (!next.isEmpty());

        assertThat(listed).containsExactlyElementsOf(made.reversed());
    }

    @Test
    void openingsAreFoundByTradeStatusAndWords() {
        var posted = Posted.at(port);
        var published = posted.published();
        posted.draft();
        var mine = "/api/v1/openings?employer=" + posted.employer();

        assertThat(posted.staff()
                        .get(mine + "&status=PUBLISHED")
                        .body()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(published);
        assertThat(posted.staff().get(mine + "&trade=tomrerfaget").body().path("items"))
                .hasSize(2);
        assertThat(posted.staff().get(mine + "&trade=kokkfaget").body().path("items"))
                .isEmpty();
        assertThat(posted.staff()
                        .get(mine + "&text=larvik%20t%C3%B8mrer")
                        .body()
                        .path("items"))
                .hasSize(2);
        assertThat(posted.staff().get(mine + "&text=stavern").body().path("items"))
                .isEmpty();
    }

    @Test
    void tradesAndPlacesAreServedToAnybodySignedIn() {
        var kari = Api.as(port, TestTokens.candidate("kari"));

        var trades = kari.get("/api/v1/trades").body().path("items");
        assertThat(trades.size()).isGreaterThanOrEqualTo(40);
        assertThat(trades.valueStream()
                        .map(trade -> trade.path("name").asString())
                        .toList())
                .isSortedAccordingTo(NorwegianOrder.comparator());
        assertThat(kari.get("/api/v1/trades/tomrerfaget/neighbours")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(trade -> trade.path("slug").asString()))
                .contains("snekkerfaget");
        assertThat(kari.get("/api/v1/trades/trylling/neighbours").status()).isEqualTo(404);
        assertThat(kari.get("/api/v1/places?postalCode=3290")
                        .body()
                        .at("/items/0/place")
                        .asString())
                .isEqualTo("Stavern");
        assertThat(kari.get("/api/v1/places?text=nevl")
                        .body()
                        .at("/items/0/municipality")
                        .asString())
                .isEqualTo("3909");
    }

    private List<String> found(String text) {
        return staff().get("/api/v1/employers?text=" + text.replace(" ", "%20"))
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private Api staff() {
        return Api.as(port, TestTokens.staff("nora", "OPPFOLGINGSTJENESTEN"));
    }
}
