package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;

class CohortsHttpTest extends ServiceTest {

    @Test
    void theProgrammeIsCountedForThoseWhoLeadAndForNobodyElse() {
        for (int i = 0; i < 6; i++) MATCHING.hasPlaced(registered());

        var answer = as(LIV).get("/api/v1/cohorts");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("outcomesKnown").asBoolean()).isTrue();
        assertThat(answer.body().path("people").asInt()).isGreaterThanOrEqualTo(6);
        assertThat(answer.response().body()).doesNotContain("kanari");
        assertThat(as(IDA).get("/api/v1/cohorts").status()).isEqualTo(200);
        for (var who : new Caller[] {NORA, ROLF, aYoungPerson()})
            assertThat(as(who).get("/api/v1/cohorts").status()).isEqualTo(403);
    }

    @Test
    void whatBecameOfContractsIsExactForTeamLeadsAlone() {
        MATCHING.hasBecome(registered(), "FAGBREV");
        MATCHING.hasPlaced(registered());

        assertThat(as(LIV).get("/api/v1/cohorts/outcomes").body().path("known").asBoolean())
                .isTrue();
        var told = as(IDA).get("/api/v1/cohorts/outcomes").body().path("lines");
        assertThat(told).hasSize(3);
        for (var line : told)
            for (var count : line.path("outcomes")) assertThat(count.isNull()).isTrue();
        for (var who : new Caller[] {NORA, ROLF, aYoungPerson()})
            assertThat(as(who).get("/api/v1/cohorts/outcomes").status()).isEqualTo(403);
    }

    @Test
    void withoutMatchingThereAreNoOutcomes() {
        registered();
        MATCHING.isBroken(true);
        try {
            assertThat(as(LIV).get("/api/v1/cohorts/outcomes")
                            .body()
                            .path("known")
                            .asBoolean())
                    .isFalse();
            assertThat(as(LIV).get("/api/v1/cohorts")
                            .body()
                            .path("outcomesKnown")
                            .asBoolean())
                    .isFalse();
        } finally {
            MATCHING.isBroken(false);
        }
    }
}
