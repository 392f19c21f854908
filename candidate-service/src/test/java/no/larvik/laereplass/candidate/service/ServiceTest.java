package no.larvik.laereplass.candidate.service;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.topics.Topics;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One running service for all tests here; each test uses people of its own. */
@ExtendWith(EmbeddedInfra.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServiceTest {

    static final Matching MATCHING = new Matching();
    static final Caller NORA = TestTokens.staff("demo-nora", "OPPFOLGINGSTJENESTEN");
    static final Caller JONAS = TestTokens.staff("demo-jonas", "NAV");
    static final Caller LIV = TestTokens.teamLead("demo-liv", "OPPFOLGINGSTJENESTEN");
    static final Caller ROLF = TestTokens.employer("demo-rolf", "910000004");
    static final Caller HEGE = TestTokens.employer("demo-hege", "910000012");
    static final Caller IDA = TestTokens.administrator("demo-ida");
    static final String WISHES = """
            {"trades": ["helsearbeiderfaget"], "neighbourTrades": true, "kinds": ["LAERLING"], "reachKm": 25,
             "availableFrom": "%s", "licences": [], "skills": ["CARE_OF_PEOPLE"], "languageLevel": "B1",
             "supports": ["FIXED_CONTACT"], "surroundings": [], "entryRequirementMet": true,
             "presentation": "presentasjonskanari", "travel": ["BUS", "BICYCLE"], "experience": ["SUMMER_JOB"],
             "experienceWords": "erfaringskanari", "languages": [{"language": "ENGLISH", "level": "B2"}],
             "supportWords": "hjelpekanari", "supportWordsForEmployers": true}""".formatted(java.time.LocalDate.now(java.time.ZoneId.of("Europe/Oslo")));

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Topics topics;

    @Value("${spring.kafka.bootstrap-servers}")
    String broker;

    @DynamicPropertySource
    static void keysAndNeighbours(DynamicPropertyRegistry settings) {
        TestTokens.install();
        settings.add("laereplass.protected-group", () -> "demo-liv");
        settings.add("laereplass.services.matching", MATCHING::address);
        settings.add("laereplass.services.employer", MATCHING::address);
        settings.add("laereplass.services.notification", MATCHING::address);
    }

    Api as(Caller person) {
        return Api.as(person, port);
    }

    /** A young person nobody has met before. */
    static Caller aYoungPerson() {
        return TestTokens.candidate("young-" + PEOPLE.incrementAndGet());
    }

    static String person(String firstName) {
        return """
                {"firstName": "%s", "lastName": "Etternavnkanari", "birthDate": "%s", "phone": "412 34 567",
                 "email": "%s.kanari@demo.invalid", "postalCode": "3256", "language": "nb"}""".formatted(
                firstName,
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/Oslo")).minusYears(17),
                firstName.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }

    /** Registered by Nora, who has the case. */
    String registered() {
        var answer = as(NORA).post("/api/v1/candidates", person("Fornavnkanari"));
        if (answer.status() != 201) throw new AssertionError(answer.response().body());
        return answer.text("id");
    }

    /** Came by themselves; Nora took the case. */
    String linked(Caller person) {
        var id =
                as(person).post("/api/v1/me/candidate", person("Fornavnkanari")).text("id");
        var answer = as(NORA).put(path(id, "/contact"), "{}");
        if (answer.status() != 200) throw new AssertionError(answer.response().body());
        return id;
    }

    /** Registered by Nora, invited, signed in. */
    String invited(Caller person) {
        var id = registered();
        var code = as(NORA).post(path(id, "/invitations"), "{}").text("code");
        var answer = as(person).post("/api/v1/invitations/redemptions", "{\"code\": \"" + code + "\"}");
        if (answer.status() != 200) throw new AssertionError(answer.response().body());
        return id;
    }

    /** Linked, with wishes and consent, visible to matching. */
    String published(Caller person) {
        return published(person, linked(person));
    }

    String published(Caller person, String id) {
        var tag = as(person).get(path(id, "")).etag();
        as(person).with("If-Match", tag).put(path(id, "/wishes"), WISHES);
        tag = as(person)
                .put(path(id, "/consents/matching"), "{\"textVersion\": \"2026-1\"}")
                .etag();
        var answer = as(person).with("If-Match", tag).put(path(id, "/publication"), null);
        if (answer.status() != 204) throw new AssertionError(answer.response().body());
        return id;
    }

    static String path(String id, String rest) {
        return "/api/v1/candidates/" + id + rest;
    }
}
