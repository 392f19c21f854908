package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.demo.Addresses;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From staff's click over the SMS to the young person's own sign-in, through the gateway. */
@ExtendWith(RunningPlatform.class)
@Order(6)
class InvitationSmsIT {

    private static final Map<String, String> BY_SMS = Map.of("by", "SMS");
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(30);

    private static Platform platform;

    @BeforeAll
    static void opens() {
        platform = new Platform(Addresses.local(RunningPlatform.port()));
    }

    @AfterAll
    static void closes() {
        platform.close();
    }

    @Test
    void aCodeBySmsConnectsTheOneWhoGotIt() {
        var phone = "+4747%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000));
        var path = "/api/v1/candidates/" + registered(phone);
        for (var other : new String[] {"jonas", "rolf", "kari", "ida"})
            as(other).post(path + "/invitations", BY_SMS).expect(403, 404);

        var made = as("nora").post(path + "/invitations", BY_SMS).expect(201);

        assertThat(made.json().path("code").isNull()).isTrue();
        var code = InvitationCodes.onThePhone(platform, phone);
        assertThat(platform.smsTo(phone))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("Hei! Du er invitert til Læreplass Larvik.")
                        .doesNotContain("Kode", "Prøvesen", "http", "www"));
        var log = "/api/v1/deliveries?match=" + made.text("id");
        Waiting.untilTrue(
                "the SMS in staff's log",
                SEEN_WITHIN,
                () -> as("nora").get(log).expect(200).body().contains("\"SENT\""));
        assertThat(as("nora").get(log).body()).contains("\"INVITATION\"").doesNotContain(code, phone);
        assertThat(as("jonas").get(log).expect(200).items()).isEmpty();
        as("kari").get(log).expect(403);

        var self = platform.as(Invented.youngPerson("demo-sms-" + UUID.randomUUID(), "Sms"))
                .patiently();
        self.post("/api/v1/invitations/redemptions", Map.of("code", "AAAA-AAAA"))
                .expect(422);
        self.post("/api/v1/invitations/redemptions", Map.of("code", code)).expect(200);
        assertThat(self.get("/api/v1/me/candidate").expect(200).text("phone")).isEqualTo(phone);
        assertThat(self.get("/api/v1/notification-preferences/sent").expect(200).body())
                .contains("Koden din til Læreplass Larvik")
                .doesNotContain(code);
        as("nora").get(path + "/invitation").expect(404);
        as("nora").post(path + "/invitations", BY_SMS).expect(409);
    }

    @Test
    void whoHasNoMobileGetsTheCodeOnPaper() {
        var path = "/api/v1/candidates/" + registered("+4733123456");

        var refused = as("nora").post(path + "/invitations", BY_SMS).expect(422);
        assertThat(refused.body()).contains("/by", "ikke et mobilnummer");

        as("nora").post(path + "/invitations", Map.of("by", "PAPER")).expect(201);
        as("nora").get(path + "/invitation").expect(200);
        as("jonas").delete(path + "/invitation").expect(404);
        as("nora").delete(path + "/invitation").expect(204);
        as("nora").get(path + "/invitation").expect(404);
    }

    private static Visitor as(String persona) {
        return platform.as(persona).patiently();
    }

    private static String registered(String phone) {
        var letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("firstName", "Kode" + letters);
        person.put("lastName", "Prøvesen");
        person.put("birthDate", LocalDate.now().minusYears(19).toString());
        person.put("phone", phone);
        person.put("email", UUID.randomUUID() + "@demo.invalid");
        person.put("postalCode", "3256");
        person.put("language", "nb");
        return as("nora").post("/api/v1/candidates", person).expect(201).text("id");
    }
}
