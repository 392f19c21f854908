package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;

/** Each test has staff of its own: who stands in for whom must not reach another test's cases. */
class CaseTeamTest extends ServiceTest {

    private static final String LEFT_BEHIND = "/api/v1/candidates?contact=left&limit=100";
    private static final AtomicInteger STAFF = new AtomicInteger();
    private static final String YES = "{\"textVersion\": \"2026-1\"}";
    private final Caller eva = staff("OPPFOLGINGSTJENESTEN");
    private final Caller per = staff("OPPFOLGINGSTJENESTEN");
    private final Caller ola = staff("NAV");

    @Test
    void theOneToCallHasANumberOnceTheyHaveToldIt() {
        var kari = aYoungPerson();
        var id = caseOf(eva, kari);
        assertThat(as(kari).get(path(id, ""))
                        .body()
                        .path("contact")
                        .path("phone")
                        .isNull())
                .isTrue();

        assertThat(as(eva).put("/api/v1/staff/me/contact", "{\"phone\": \"123\"}")
                        .pointers())
                .containsExactly("/phone");
        as(eva).put("/api/v1/staff/me/contact", "{\"phone\": \"400 00 123\", \"email\": \"eva@demo.invalid\"}");

        var contact = as(kari).get(path(id, "")).body().path("contact");
        assertThat(contact.path("phone").asString()).isEqualTo("+4740000123");
        assertThat(Api.from("notification-service", port)
                        .get("/internal/candidates/" + id + "/contact")
                        .text("staffEmail"))
                .isEqualTo("eva@demo.invalid");
    }

    @Test
    void aCaseIsHandedOverWithANoteAndTheOneBeforeIsOut() {
        var kari = aYoungPerson();
        var id = caseOf(eva, kari);
        as(per).get("/api/v1/staff/me");
        var over = "{\"to\": \"%s\", \"note\": \"overføringskanari\"}".formatted(per.subject());

        assertThat(as(kari).post(path(id, "/handovers"), over).status()).isEqualTo(403);
        assertThat(as(per).post(path(id, "/handovers"), over).status()).isEqualTo(404);
        assertThat(as(eva).post(path(id, "/handovers"), over.replace("overføringskanari", ""))
                        .pointers())
                .containsExactly("/note");
        assertThat(as(eva).post(path(id, "/handovers"), over).status()).isEqualTo(204);

        assertThat(as(eva).get(path(id, "")).status()).isEqualTo(404);
        var mine = as(per).get(path(id, ""));
        assertThat(mine.body().path("contact").path("subject").asString()).isEqualTo(per.subject());
        assertThat(as(per).get(path(id, "/notes"))
                        .body()
                        .path("items")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("overføringskanari");
    }

    @Test
    void nobodyHandsACaseOverToSomebodyWhoHasLeft() {
        var id = caseOf(eva, aYoungPerson());
        as(per).get("/api/v1/staff/me");
        var over = "{\"to\": \"%s\", \"note\": \"x\"}".formatted(per.subject());
        var employment = "/api/v1/staff/" + per.subject() + "/employment";

        assertThat(as(eva).put(employment, works(false)).status()).isEqualTo(403);
        assertThat(Api.from("matching-service", port)
                        .put(employment, works(false))
                        .status())
                .isEqualTo(403);
        assertThat(Api.from("gateway", port).put(employment, works(false)).status())
                .isEqualTo(204);

        assertThat(colleaguesOf(eva)).doesNotContain(per.subject());
        assertThat(as(eva).post(path(id, "/handovers"), over).pointers()).containsExactly("/to");

        Api.from("gateway", port).put(employment, works(true));
        assertThat(colleaguesOf(eva)).contains(per.subject());
        assertThat(as(eva).post(path(id, "/handovers"), over).status()).isEqualTo(204);
    }

    @Test
    void whoeverHasLeftIsNobodysContactPersonAnyLonger() {
        var kari = aYoungPerson();
        var id = caseOf(eva, kari);
        as(eva).put("/api/v1/staff/me/contact", "{\"phone\": \"400 00 124\", \"email\": \"eva@demo.invalid\"}");
        var employment = "/api/v1/staff/" + eva.subject() + "/employment";
        var told = "/internal/candidates/" + id + "/contact";

        Api.from("gateway", port).put(employment, works(false));

        var contact = as(kari).get(path(id, "")).body().path("contact");
        assertThat(contact.path("name").asString()).isEqualTo("Våre unge");
        assertThat(contact.path("phone").isNull()).isTrue();
        var nobody = Api.from("notification-service", port).get(told).body();
        assertThat(nobody.path("staffSubject").isNull()).isTrue();
        assertThat(nobody.path("staffEmail").isNull()).isTrue();
        assertThat(as(LIV).get(path(id, "")).status()).as("the team lead").isEqualTo(200);

        Api.from("gateway", port).put(employment, works(true));
        assertThat(as(kari).get(path(id, "")).body().at("/contact/phone").asString())
                .isEqualTo("+4740000124");
    }

    @Test
    void whatSomebodyLeftBehindIsAListOfTheTeamLeadsUntilItIsHandedOver() {
        var id = caseOf(eva, aYoungPerson());
        var other = caseOf(per, aYoungPerson());
        as(per).get("/api/v1/staff/me");
        as(eva).get("/api/v1/staff/me");
        assertThat(leftBehind()).doesNotContain(id, other);

        Api.from("gateway", port).put("/api/v1/staff/" + eva.subject() + "/employment", works(false));

        assertThat(leftBehind()).contains(id).doesNotContain(other);
        assertThat(as(per).get(LEFT_BEHIND).status()).isEqualTo(403);
        assertThat(as(IDA).get(LEFT_BEHIND).status()).isEqualTo(403);
        var over = "{\"to\": \"%s\", \"note\": \"Eva har sluttet.\"}".formatted(per.subject());
        assertThat(as(LIV).post(path(id, "/handovers"), over).status()).isEqualTo(204);
        assertThat(leftBehind()).doesNotContain(id);
        assertThat(as(per).get(path(id, "")).status()).isEqualTo(200);
    }

    private List<String> leftBehind() {
        return as(LIV).get(LEFT_BEHIND)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    @Test
    void anotherAgencyJoinsByConsentAndIsOutTheMomentItEnds() {
        var kari = aYoungPerson();
        var id = caseOf(eva, kari);
        as(ola).get("/api/v1/staff/me");
        var join = path(id, "/team/" + ola.subject());

        var refused = as(eva).put(join, null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("agency-not-agreed");
        assertThat(as(eva).post(path(id, "/handovers"), "{\"to\": \"%s\", \"note\": \"x\"}".formatted(ola.subject()))
                        .text("code"))
                .isEqualTo("agency-not-agreed");

        as(kari).put(path(id, "/consents/agencies/NAV"), YES);
        assertThat(as(eva).put(join, null).status()).isEqualTo(200);
        assertThat(as(ola).get(path(id, "")).status()).isEqualTo(200);
        assertThat(as(kari).get(path(id, ""))
                        .body()
                        .path("contact")
                        .path("team")
                        .get(0)
                        .path("subject")
                        .asString())
                .isEqualTo(ola.subject());
        assertThat(as(ola).get("/api/v1/candidates").body().path("items").size())
                .isEqualTo(1);

        as(kari).delete(path(id, "/consents/agencies/NAV"));
        assertThat(as(ola).get(path(id, "")).status()).isEqualTo(404);
        assertThat(as(ola).get("/api/v1/candidates").body().path("items").isEmpty())
                .isTrue();
    }

    @Test
    void aColleagueOfTheSameAgencyJoinsAndLeaves() {
        var id = caseOf(eva, aYoungPerson());
        as(per).get("/api/v1/staff/me");

        assertThat(as(eva).put(path(id, "/team/nobody"), null).pointers()).containsExactly("/subject");
        assertThat(as(eva).put(path(id, "/team/" + per.subject()), null).status())
                .isEqualTo(200);
        assertThat(as(per).get(path(id, "/notes")).status()).isEqualTo(200);
        assertThat(as(per).delete(path(id, "/team/" + per.subject())).status()).isEqualTo(204);
        assertThat(as(per).get(path(id, "")).status()).isEqualTo(404);
    }

    @Test
    void whileOneIsAwayTheDeputyHasTheCasesAndNoLonger() {
        var kari = aYoungPerson();
        var id = caseOf(eva, kari);
        as(per).get("/api/v1/staff/me");
        var today = LocalDate.now(ZoneId.of("Europe/Oslo"));

        assertThat(away(today, today.plusDays(7), ola.subject()).pointers()).containsExactly("/deputy");
        assertThat(away(today, today.minusDays(1), per.subject()).pointers()).containsExactly("/to");
        assertThat(away(today.plusDays(1), today.plusDays(7), per.subject()).status())
                .isEqualTo(200);
        assertThat(as(per).get(path(id, "")).status()).isEqualTo(404);

        away(today, today.plusDays(7), per.subject());
        assertThat(as(per).get(path(id, "")).status()).isEqualTo(200);
        assertThat(as(per).get("/api/v1/candidates").body().path("items").size())
                .isEqualTo(1);
        assertThat(as(kari).get(path(id, ""))
                        .body()
                        .path("contact")
                        .path("standIn")
                        .path("subject")
                        .asString())
                .isEqualTo(per.subject());
        assertThat(Api.from("notification-service", port)
                        .get("/internal/candidates/" + id + "/contact")
                        .text("staffSubject"))
                .isEqualTo(per.subject());

        as(eva).delete("/api/v1/staff/me/absence");
        assertThat(as(per).get(path(id, "")).status()).isEqualTo(404);
        assertThat(as(per).get("/api/v1/candidates").body().path("items").isEmpty())
                .isTrue();
    }

    @Test
    void colleaguesAreForStaffAlone() {
        for (var who : new Caller[] {aYoungPerson(), ROLF, IDA}) {
            assertThat(as(who).get("/api/v1/staff").status()).isEqualTo(403);
            assertThat(as(who).put("/api/v1/staff/me/contact", "{\"phone\": \"40000123\"}")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(as(eva).get("/api/v1/staff").status()).isEqualTo(200);
    }

    private Api.Answer away(LocalDate from, LocalDate to, String deputy) {
        return as(eva).put(
                        "/api/v1/staff/me/absence",
                        "{\"from\": \"%s\", \"to\": \"%s\", \"deputy\": \"%s\"}".formatted(from, to, deputy));
    }

    private String caseOf(Caller staff, Caller person) {
        var id =
                as(person).post("/api/v1/me/candidate", person("Fornavnkanari")).text("id");
        assertThat(as(staff).put(path(id, "/contact"), "{}").status()).isEqualTo(200);
        return id;
    }

    private static Caller staff(String agency) {
        return TestTokens.staff("staff-" + STAFF.incrementAndGet(), agency);
    }

    private List<String> colleaguesOf(Caller staff) {
        return as(staff)
                .get("/api/v1/staff")
                .body()
                .path("items")
                .valueStream()
                .map(colleague -> colleague.path("subject").asString())
                .toList();
    }

    private static String works(boolean here) {
        return "{\"municipality\": \"3909\", \"followsUp\": %s}".formatted(here);
    }
}
