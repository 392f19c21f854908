package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;

class ReferralsTest extends ServiceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Caller SKOLE = TestTokens.staff("demo-skole", "SKOLE");

    @Test
    void aPartnerRefersTheIntakeAcceptsAndTheSenderSeesThat() {
        var one = person();
        var sent = as(ROLF).post("/api/v1/referrals", one.body());
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.text("from")).isEqualTo("910000004");
        var id = sent.text("id");

        var waiting = as(NORA).get("/api/v1/referrals/" + id).body();
        assertThat(waiting.path("referral").path("words").asString()).isEqualTo("henvisningskanari");
        assertThat(waiting.path("alike").isEmpty()).isTrue();
        var accepted = as(NORA).post("/api/v1/referrals/" + id + "/acceptance", "{}");
        assertThat(accepted.status()).isEqualTo(200);

        var made = as(NORA).get(path(accepted.text("candidateId"), "")).body();
        assertThat(made.path("contact").path("subject").asString()).isEqualTo("demo-nora");
        assertThat(made.path("programme").path("channel").asString()).isEqualTo("REFERRAL");
        assertThat(made.path("programme").path("referredBy").asString()).isEqualTo("910000004");
        var told = as(ROLF).get("/api/v1/referrals/" + id).body().path("referral");
        assertThat(told.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(told.path("candidateId").isNull()).isTrue();
        assertThat(as(NORA).post("/api/v1/referrals/" + id + "/acceptance", "{}")
                        .text("code"))
                .isEqualTo("already-decided");
    }

    @Test
    void aReferralGoesBackWithAReason() {
        var id = as(SKOLE).post("/api/v1/referrals", person().body()).text("id");

        assertThat(as(NORA).post("/api/v1/referrals/" + id + "/return", "{}").pointers())
                .containsExactly("/reason");
        assertThat(as(NORA).post(
                                "/api/v1/referrals/" + id + "/return",
                                "{\"reason\": \"MORE_INFORMATION_NEEDED\", \"words\": \"Ring oss\"}")
                        .status())
                .isEqualTo(200);

        var told = as(SKOLE).get("/api/v1/referrals/" + id).body().path("referral");
        assertThat(told.path("state").asString()).isEqualTo("RETURNED");
        assertThat(told.path("answer").asString()).isEqualTo("Ring oss");
    }

    @Test
    void withoutAYesOfTheYoungPersonThereIsNoReferral() {
        var one = person();

        assertThat(as(ROLF).post("/api/v1/referrals", one.body().replaceFirst(", \"agreed\": \\{[^}]*}", ""))
                        .pointers())
                .containsExactly("/agreed");
        assertThat(as(ROLF).post("/api/v1/referrals", one.body().replace("\"how\": \"PHONE\", ", ""))
                        .pointers())
                .containsExactly("/agreed/how");
        assertThat(as(ROLF).post("/api/v1/referrals", one.body().replace("henvisningskanari", "01010112345"))
                        .pointers())
                .containsExactly("/words");
    }

    @Test
    void othersNeitherSendNorSeeNorDecide() {
        var id = as(ROLF).post("/api/v1/referrals", person().body()).text("id");

        for (var who : new Caller[] {aYoungPerson(), IDA}) {
            assertThat(as(who).post("/api/v1/referrals", person().body()).status())
                    .isEqualTo(403);
            assertThat(as(who).get("/api/v1/referrals").status()).isEqualTo(403);
        }
        assertThat(as(HEGE).get("/api/v1/referrals/" + id).status()).isEqualTo(404);
        assertThat(as(HEGE).get("/api/v1/referrals").body().path("items").isEmpty())
                .isTrue();
        assertThat(as(ROLF).post("/api/v1/referrals/" + id + "/acceptance", "{}")
                        .status())
                .isEqualTo(403);
        var elsewhere =
                new Caller("nora-3811", java.util.Set.of("staff"), "3811", null, "NAV", "Nora av andre", "gateway");
        assertThat(as(elsewhere).get("/api/v1/referrals/" + id).status()).isEqualTo(404);
    }

    @Test
    void theSamePersonTwiceIsFoundAndShownToStaffAlone() {
        var one = person();
        var first = as(NORA).post("/api/v1/candidates", one.registration()).text("id");
        var spelt = one.withName("  " + one.first().toUpperCase(java.util.Locale.ROOT), one.last());
        var id = as(ROLF).post(
                        "/api/v1/referrals", spelt.withPhone("+4793999999").body())
                .text("id");

        var alike = as(NORA).get("/api/v1/referrals/" + id).body().path("alike");
        assertThat(alike.size()).isEqualTo(1);
        assertThat(alike.get(0).path("id").asString()).isEqualTo(first);
        assertThat(alike.get(0).path("own").asBoolean()).isTrue();
        assertThat(as(JONAS)
                        .get("/api/v1/referrals/" + id)
                        .body()
                        .path("alike")
                        .get(0)
                        .path("own")
                        .asBoolean())
                .isFalse();
        assertThat(as(ROLF).get("/api/v1/referrals/" + id).body().path("alike").isEmpty())
                .isTrue();

        var accepted = as(NORA).post("/api/v1/referrals/" + id + "/acceptance", "{\"sameAs\": \"" + first + "\"}");
        assertThat(accepted.text("candidateId")).isEqualTo(first);
    }

    @Test
    void aCaseWithAPlaceIsNotMergedAwayNorOneNobodyKnowsThatOf() {
        var one = person();
        var staying = as(NORA).post("/api/v1/candidates", one.registration()).text("id");
        var leaving = as(NORA).post("/api/v1/candidates", one.registration()).text("id");
        as(NORA).post(path(leaving, "/notes"), "{\"text\": \"notat ved plassen\"}");
        var merge = "{\"other\": \"" + leaving + "\"}";

        MATCHING.isBroken(true);
        try {
            assertThat(as(NORA).post(path(staying, "/merges"), merge).text("code"))
                    .isEqualTo("match-unanswered");
        } finally {
            MATCHING.isBroken(false);
        }
        MATCHING.hasTied(leaving);
        var refused = as(NORA).post(path(staying, "/merges"), merge);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("has-a-place");
        assertThat(refused.text("detail")).contains("Behold saken med plassen");
        assertThat(as(NORA).get(path(leaving, "/notes")).body().path("items").size())
                .isEqualTo(1);
        var other = as(NORA).post(path(leaving, "/merges"), "{\"other\": \"" + staying + "\"}");
        assertThat(other.status()).isEqualTo(200);
        assertThat(as(NORA).get(path(staying, "")).status()).isEqualTo(404);
    }

    @Test
    void twoCasesAboutOnePersonBecomeOneAndNothingIsLost() {
        var one = person();
        var kari = aYoungPerson();
        var staying = as(kari).post("/api/v1/me/candidate", one.registration()).text("id");
        as(NORA).put(path(staying, "/contact"), "{}");
        var leaving = as(NORA).post("/api/v1/candidates", one.registration()).text("id");
        as(NORA).post(path(leaving, "/notes"), "{\"text\": \"notat fra den andre\"}");
        as(NORA).post(path(leaving, "/messages"), "{\"text\": \"melding fra den andre\"}");
        as(NORA).with("If-Match", as(NORA).get(path(leaving, "")).etag()).put(path(leaving, "/wishes"), WISHES);
        var consent =
                "{\"textVersion\": \"2026-1\", \"onBehalf\": {\"how\": \"PHONE\", \"at\": \"2026-11-01T10:00:00Z\"}}";
        as(NORA).put(path(leaving, "/consents/matching"), consent);

        var found = as(NORA).get(path(staying, "/duplicates")).body().path("items");
        assertThat(found.get(0).path("id").asString()).isEqualTo(leaving);
        assertThat(found.get(0).path("traits").size()).isEqualTo(4);
        var merge = "{\"other\": \"%s\"}";
        assertThat(as(NORA).post(path(leaving, "/merges"), merge.formatted(staying))
                        .text("code"))
                .isEqualTo("cannot-merge");
        assertThat(as(JONAS)
                        .post(path(staying, "/merges"), merge.formatted(leaving))
                        .status())
                .isEqualTo(404);
        assertThat(as(kari).post(path(staying, "/merges"), merge.formatted(leaving))
                        .status())
                .isEqualTo(403);
        var merged = as(NORA).post(path(staying, "/merges"), merge.formatted(leaving));
        assertThat(merged.status()).isEqualTo(200);

        assertThat(merged.body().path("wishes").path("trades").get(0).asString())
                .isEqualTo("helsearbeiderfaget");
        assertThat(merged.body().path("consents").path("matching").isNull()).isTrue();
        assertThat(as(kari).get(path(staying, "/notes"))
                        .body()
                        .path("items")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("notat fra den andre");
        assertThat(as(kari).get(path(staying, "/messages")).body().path("items").size())
                .isEqualTo(1);
        assertThat(as(kari).get(path(staying, "/consents"))
                        .body()
                        .path("history")
                        .size())
                .isEqualTo(2);
        assertThat(as(NORA).get(path(leaving, "")).status()).isEqualTo(404);
    }

    @Test
    void theCohortIsToldByStaffAndChecked() {
        var id = as(NORA).post("/api/v1/candidates", person().registration()).text("id");
        var cohort = "{\"part\": \"PART_2\", \"schoolYear\": 2026, \"school\": \"THOR_HEYERDAHL\"}";

        assertThat(as(NORA).put(path(id, "/programme"), cohort.replace("2026", "1999"))
                        .pointers())
                .containsExactly("/schoolYear");
        assertThat(as(NORA).put(path(id, "/programme"), cohort.replace("THOR_HEYERDAHL", "HOGWARTS"))
                        .pointers())
                .containsExactly("/school");
        assertThat(as(NORA).put(path(id, "/programme"), cohort)
                        .body()
                        .path("programme")
                        .path("part")
                        .asString())
                .isEqualTo("PART_2");
        assertThat(as(JONAS).put(path(id, "/programme"), cohort).status()).isEqualTo(404);
        assertThat(as(NORA).get("/api/v1/candidates/schools")
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(5);
    }

    /** Somebody nobody else in these tests is. */
    private static Somebody person() {
        var number = NUMBER.incrementAndGet();
        var letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return new Somebody(
                "Fornavnkanari" + letters, "Etternavn" + letters, "+47920%05d".formatted(number), letters + number);
    }

    private record Somebody(String first, String last, String phone, String mail) {

        Somebody withName(String nextFirst, String nextLast) {
            return new Somebody(nextFirst, nextLast, phone, mail);
        }

        Somebody withPhone(String next) {
            return new Somebody(first, last, next, mail + "x");
        }

        String registration() {
            return """
                    {"firstName": "%s", "lastName": "%s", "birthDate": "%s", "phone": "%s", "email": "%s@demo.invalid",
                     "postalCode": "3256", "language": "nb"}""".formatted(
                            first, last, LocalDate.now(ZoneId.of("Europe/Oslo")).minusYears(18), phone, mail);
        }

        String body() {
            return registration()
                    .replaceFirst(
                            "}$",
                            ", \"agreed\": {\"how\": \"PHONE\", \"at\": \"2026-11-01T10:00:00Z\"}, "
                                    + "\"words\": \"henvisningskanari\"}");
        }
    }
}
