package no.larvik.laereplass.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import no.larvik.laereplass.chassis.operation.OutsideSystem.Mode;
import no.larvik.laereplass.notification.Sms;
import no.larvik.laereplass.notification.Texting.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ProvidersTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private static final Sms SMS = new Sms("e-1:SMS:CANDIDATE", "+4740000001", "Hei på deg! Æ & Ø = 100 %");
    private static final Outcome TAKEN = new Outcome.Taken("one", "Dcshuhod0PMAAAFQ");

    @TempDir
    Path folder;

    @Test
    void linkIsSentJsonWithBasicAuthenticationAndReadsItsReference() {
        try (var server = FakeProvider.answering(200, recorded("link-queued"))) {
            assertThat(link(server).send(SMS)).isEqualTo(TAKEN);

            var asked = server.asked.getFirst();
            assertThat(asked.authorization()).isEqualTo("Basic dXNlcjpwYXNz");
            var body = JsonMapper.shared().readTree(asked.body());
            assertThat(body.path("destination").asString()).isEqualTo("+4740000001");
            assertThat(body.path("userData").asString()).isEqualTo(SMS.text());
            assertThat(body.path("source").asString()).isEqualTo("Laereplass");
            assertThat(body.path("refId").asString()).isEqualTo(SMS.reference());
        }
    }

    @Test
    void sveveIsSentAFormThatLeavesNothingInTheAddress() {
        try (var server = FakeProvider.answering(200, recorded("sveve-ok"))) {
            assertThat(sveve(server).send(SMS)).isEqualTo(new Outcome.Taken("two", "42"));

            var asked = server.asked.getFirst();
            assertThat(asked.path()).isEqualTo("/sms/send");
            assertThat(asked.body()).contains("user=user", "passwd=pass", "f=json", "to=%2B4740000001");
            assertThat(asked.body()).containsPattern("ref=[0-9a-f-]{36}&"); // of a longer one it would keep 36 letters
            assertThat(URLDecoder.decode(asked.body(), StandardCharsets.UTF_8)).contains("msg=" + SMS.text());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, link-refused, Refused",
        "200, garbage, Unclear",
        "200, link-without-reference, Unclear",
        "202, link-queued, Taken",
        "400, garbage, Refused",
        "401, garbage, NotTaken",
        "429, garbage, NotTaken",
        "503, garbage, NotTaken",
        "500, garbage, Unclear",
        "502, garbage, Unclear",
        "302, garbage, Unclear"
    })
    void whatLinkAnswersSaysWhatIsKnown(int status, String body, String outcome) {
        try (var server = FakeProvider.answering(status, recorded(body))) {
            assertThat(link(server).send(SMS).getClass().getSimpleName()).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({"sveve-number, Refused", "sveve-account, NotTaken", "garbage, Unclear", "sveve-nothing, Unclear"})
    void whatSveveAnswersSaysWhatIsKnown(String body, String outcome) {
        try (var server = FakeProvider.answering(200, recorded(body))) {
            assertThat(sveve(server).send(SMS).getClass().getSimpleName()).isEqualTo(outcome);
        }
    }

    @Test
    void aProviderThatTakesTheRequestAndFallsSilentMayHaveIt() {
        try (var server = FakeProvider.silent()) {
            assertThat(impatient(server).send(SMS)).isInstanceOf(Outcome.Unclear.class);
        }
    }

    @Test
    void aProviderThatIsDownSurelyDoesNotHaveIt() {
        var gone = FakeProvider.answering(200, "");
        var address = gone.address();
        gone.close();

        assertThat(link(address).send(SMS)).isEqualTo(new Outcome.NotTaken("SMS_DOWN"));
    }

    @Test
    void theSecondIsAskedOnlyWhenTheFirstSurelyDoesNotHaveIt() {
        try (var second = FakeProvider.answering(200, recorded("sveve-ok"));
                var busy = FakeProvider.answering(503, "");
                var silent = FakeProvider.silent();
                var refusing = FakeProvider.answering(200, recorded("link-refused"))) {
            assertThat(inTurn(link(busy), sveve(second))).isEqualTo(new Outcome.Taken("two", "42"));
            assertThat(inTurn(impatient(silent), sveve(second))).isInstanceOf(Outcome.Unclear.class);
            assertThat(inTurn(link(refusing), sveve(second))).isInstanceOf(Outcome.Refused.class);
            assertThat(second.asked).hasSize(1);
        }
    }

    @Test
    void aSickProviderIsLeftAloneForAWhileAndTheOtherGoesOn() {
        try (var sick = FakeProvider.answering(503, "");
                var well = FakeProvider.answering(200, recorded("sveve-ok"))) {
            var pause = Duration.ofMinutes(1);
            var first = new GuardedProvider(link(sick), 1000, pause, () -> NOON);
            var second = new GuardedProvider(sveve(well), 1000, pause, () -> NOON);
            var providers = new ProvidersInTurn(List.of(first, second));

            for (var i = 0; i < 20; i++) assertThat(providers.send(SMS)).isInstanceOf(Outcome.Taken.class);

            assertThat(first.now(Mode.LIVE))
                    .isEqualTo(new OutsideSystem("sms-one", Mode.LIVE, null, NOON, "SMS_503", NOON));
            assertThat(second.now(Mode.DEMO))
                    .isEqualTo(new OutsideSystem("sms-two", Mode.DEMO, NOON, null, null, null));

            assertThat(sick.asked).hasSize(5);
            assertThat(well.asked).hasSize(20);
        }
    }

    @Test
    void aFileHoldsALineAMessage() throws Exception {
        var file = folder.resolve("sms.jsonl");
        var provider = new FileProvider("file", file);

        assertThat(provider.send(SMS)).isInstanceOf(Outcome.Taken.class);
        provider.send(SMS);

        assertThat(Files.readAllLines(file)).hasSize(2).allMatch(line -> line.contains("+4740000001"));
        assertThat(new FileProvider("file", folder.resolve("no/such/folder")).send(SMS))
                .isInstanceOf(Outcome.NotTaken.class);
    }

    private static Outcome inTurn(SmsProvider... providers) {
        return new ProvidersInTurn(List.of(providers)).send(SMS);
    }

    private static LinkProvider link(FakeProvider server) {
        return link(server.address());
    }

    private static LinkProvider link(URI address) {
        return new LinkProvider(settings("one", SmsSettings.Kind.LINK, address), "Laereplass", new ProviderCall());
    }

    private static SveveProvider sveve(FakeProvider server) {
        return new SveveProvider(
                settings("two", SmsSettings.Kind.SVEVE, server.address()), "Laereplass", new ProviderCall());
    }

    /** Waits no longer than a test may; everybody else waits as long as the service does. */
    private static LinkProvider impatient(FakeProvider server) {
        return new LinkProvider(
                settings("one", SmsSettings.Kind.LINK, server.address()),
                "Laereplass",
                new ProviderCall(Duration.ofMillis(400)));
    }

    private static SmsSettings.Provider settings(String name, SmsSettings.Kind kind, URI address) {
        return new SmsSettings.Provider(name, kind, address, "user", "pass", null, null, 200);
    }

    private static String recorded(String name) {
        try (var file = ProvidersTest.class.getResourceAsStream("/sms/" + name + ".json")) {
            return file == null ? "<html>Bad gateway</html>" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
