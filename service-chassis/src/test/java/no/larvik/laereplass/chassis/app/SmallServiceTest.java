package no.larvik.laereplass.chassis.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ExtendWith(EmbeddedInfra.class)
@SpringBootTest(
        properties = {
            "spring.config.import=classpath:chassis.yaml",
            "laereplass.service=candidate-service",
            "spring.mongodb.uri=${MONGODB_URI}/small"
        },
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
class SmallServiceTest {

    private MvcTestResult asked(String uri, String token) {
        return http.get().uri(uri).header("Authorization", token).exchange();
    }

    private static final Caller NORA = TestTokens.staff("demo-nora", "OPPFOLGINGSTJENESTEN");

    @Autowired
    MockMvcTester http;

    @Autowired
    AuditLog audit;

    @Autowired
    MongoDatabase store;

    @Autowired
    Ticks ticks;

    @BeforeAll
    static void keys() {
        TestTokens.install();
    }

    @Test
    void withoutATokenNobodyGetsIn() {
        var answer = http.get().uri("/api/notes/1").exchange();

        assertThat(answer).hasStatus(401).bodyJson().extractingPath("$.code").isEqualTo("unauthenticated");
    }

    @Test
    void whatTheGatewaySendsDoesNotReachInternalAddresses() {
        var answer = http.get()
                .uri("/internal/notes")
                .header("Authorization", bearer())
                .exchange();

        assertThat(answer).hasStatus(403);
    }

    @Test
    void anotherServiceReachesInternalAddresses() {
        var token = TestTokens.bearerFrom("matching-service", NORA, "candidate-service");

        assertThat(http.get().uri("/internal/notes").header("Authorization", token))
                .hasStatusOk();
    }

    @Test
    void whatIsForOneServiceAnswersNoOther() {
        var matching = TestTokens.bearerFrom("matching-service", NORA, "candidate-service");
        var employer = TestTokens.bearerFrom("employer-service", NORA, "candidate-service");

        assertThat(asked("/internal/for-matching", matching)).hasStatusOk();
        assertThat(asked("/internal/for-matching", employer))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("forbidden");
    }

    @Test
    void whatAServiceMayAskForItselfIsNotAskedForSomebody() {
        var itself = TestTokens.serviceBearer("gateway", "candidate-service");

        assertThat(asked("/api/for-the-gateway", itself)).hasStatusOk();
        assertThat(asked("/api/for-the-gateway", bearer())).hasStatus(403);
        var another = TestTokens.serviceBearer("matching-service", "candidate-service");
        assertThat(asked("/api/for-the-gateway", another)).hasStatus(403);
    }

    @Test
    void howItIsDoingIsForAdministratorsAndThoseWhoRunIt() {
        assertThat(asked("/operation", bearerOf(TestTokens.administrator("demo-ida"))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.parked")
                .isEqualTo(List.of());
        for (var other : List.of(NORA, TestTokens.teamLead("demo-per", "NAV"), TestTokens.candidate("demo-kari")))
            assertThat(asked("/operation", bearerOf(other))).hasStatus(403);
        assertThat(http.get().uri("/operation")).hasStatus(401);
    }

    @Test
    void whatWaitsKeepsNothingElseFromBeingDoneAgain() throws InterruptedException {
        ticks.hold = true;
        assertThat(ticks.held.await(10, TimeUnit.SECONDS)).isTrue();
        ticks.went.drainPermits();

        var twice = ticks.went.tryAcquire(2, 10, TimeUnit.SECONDS);

        ticks.hold = false;
        ticks.letGo.countDown();
        assertThat(twice).isTrue();
    }

    @Test
    void theSameKeyAndBodyGetTheSameAnswerOnce() {
        var key = UUID.randomUUID().toString();

        var first = write("{\"text\":\"hei\"}", key);
        var again = write("{\"text\":\"hei\"}", key);

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201).headers().hasValue("Location", "/api/notes/" + location(first));
        assertThat(text(again)).isEqualTo(text(first));
    }

    @Test
    void aKeptAnswerCannotBeReadInTheStore() {
        var key = UUID.randomUUID().toString();
        write("{\"text\":\"canary-of-the-answer\"}", key);

        assertThat(store.getCollection("commands").find()).isNotEmpty().allSatisfy(kept -> {
            assertThat(kept.toJson()).doesNotContain(key, "demo-nora");
            var body = new String(kept.get("body", Binary.class).getData(), StandardCharsets.UTF_8);
            assertThat(body).doesNotContain("canary-of-the-answer");
        });
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        write("{\"text\":\"hei\"}", key);

        assertThat(write("{\"text\":\"hallo\"}", key))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("key-reused");
    }

    @Test
    void aStaleTagIsRefusedAndNothingIsOverwritten() {
        var id = location(write("{\"text\":\"first\"}", UUID.randomUUID().toString()));

        assertThat(change(id, "\"1\"")).hasStatus(204);
        assertThat(change(id, "\"1\""))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("stale");
        assertThat(change(id, null)).hasStatus(428);
    }

    @Test
    void aWrongFieldIsNamedInTheReadersLanguage() {
        var answer = http.post()
                .uri("/api/notes")
                .header("Authorization", bearer())
                .header("Accept-Language", "nn")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"\"}")
                .exchange();

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/text");
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Noko manglar eller er feil");
    }

    @Test
    void anOperatorInPlaceOfAStringIsUnreadable() {
        var answer = write("{\"text\":{\"$ne\":null}}", UUID.randomUUID().toString());

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/text");
    }

    @Test
    void anUnknownFieldIsUnreadable() {
        var answer = write("{\"text\":\"hei\",\"version\":9}", UUID.randomUUID().toString());

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/version");
    }

    @Test
    void malformedJsonIsUnreadable() {
        assertThat(write("{\"text\":", UUID.randomUUID().toString()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("malformed");
    }

    @Test
    void tenMegabytesAreTooMuch() {
        assertThat(write(
                        "{\"text\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}",
                        UUID.randomUUID().toString()))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("too-large");
    }

    @Test
    void aTableMayBeTenMegabytes() {
        assertThat(table(10 * 1024 * 1024)).hasStatus(415);
        assertThat(table(10 * 1024 * 1024 + 1)).hasStatus(413);
    }

    @Test
    void aWrongMethodIsRefused() {
        assertThat(http.delete()
                        .uri("/api/notes")
                        .header("Authorization", bearer())
                        .exchange())
                .hasStatus(405);
    }

    @Test
    void anUnknownAddressIsNotFound() {
        assertThat(http.get()
                        .uri("/api/nothing")
                        .header("Authorization", bearer())
                        .exchange())
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-found");
    }

    @Test
    void aFailureShowsNothingOfTheInside() {
        var answer =
                http.get().uri("/api/trouble").header("Authorization", bearer()).exchange();

        assertThat(answer).hasStatus(500);
        assertThat(text(answer)).doesNotContain("canary", "IllegalState", "at no.larvik");
    }

    @Test
    void everyReadIsInTheAuditChain() {
        var id = location(write("{\"text\":\"seen\"}", UUID.randomUUID().toString()));

        http.get().uri("/api/notes/" + id).header("Authorization", bearer()).exchange();
        http.get().uri("/api/notes/" + id).header("Authorization", bearer()).exchange();

        assertThat(audit.about(id, 10))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.agency()).isEqualTo("OPPFOLGINGSTJENESTEN"));
        assertThat(audit.intact()).isTrue();
    }

    private MvcTestResult write(String body, String key) {
        return http.post()
                .uri("/api/notes")
                .header("Authorization", bearer())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult change(String id, @org.jspecify.annotations.Nullable String ifMatch) {
        var request = http.put()
                .uri("/api/notes/" + id)
                .header("Authorization", bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"changed\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private static String bearer() {
        return bearerOf(NORA);
    }

    private static String bearerOf(Caller caller) {
        return TestTokens.bearer(caller, "candidate-service");
    }

    private static String location(MvcTestResult created) {
        var location = Objects.requireNonNull(created.getResponse().getHeader("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private MvcTestResult table(int bytes) {
        return http.post()
                .uri("/api/notes")
                .header("Authorization", bearer())
                .contentType(MediaType.parseMediaType("text/csv"))
                .content(new byte[bytes])
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
