package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;

class ListsTest extends ServiceTest {

    /** Staff of this test alone, with an empty caseload. */
    private final Caller eva = TestTokens.staff("eva-" + UUID.randomUUID(), "NAV");

    @Test
    void aCaseloadIsReadPageByPageNewestFirst() {
        var ids = List.of(register("Ane"), register("Bo"), register("Cis"), register("Dag"), register("Eli"));
        var read = new ArrayList<String>();
        var query = "?limit=2";
        for (int page = 0; page < 3; page++) {
            var body = as(eva).get("/api/v1/candidates" + query).body();
            body.path("items").forEach(item -> read.add(item.path("id").asString()));
            query = "?limit=2&cursor=" + body.path("next").asString();
            assertThat(body.path("next").isNull()).isEqualTo(page == 2);
        }

        assertThat(read).containsExactlyElementsOf(ids.reversed());
    }

    @Test
    void namesAreFoundByTheirBeginnings() {
        var id = register("Åse Marie");
        register("Bo");

        assertThat(found("?text=%C3%A5se")).containsExactly(id);
        assertThat(found("?text=MAR+etter")).containsExactly(id);
        assertThat(found("?text=rie")).isEmpty();
        assertThat(found("?text=.*")).hasSize(2);
    }

    @Test
    void aNameIsFoundByWhoeverHasNotItsLetters() {
        var id = register("Åse Marie");
        register("Asbjørn");

        assertThat(found("?text=ASE")).containsExactly(id);
        assertThat(found("?text=Asbjorn")).hasSize(1).doesNotContain(id);
    }

    @Test
    void aStatusNarrowsTheList() {
        var id = register("Ane");

        assertThat(found("?status=REGISTERED")).containsExactly(id);
        assertThat(found("?status=PUBLISHED")).isEmpty();
    }

    @Test
    void aTradeFindsThoseWhoWishForIt() {
        var id = register("Ane");
        register("Bo");
        as(eva).with("If-Match", as(eva).get(path(id, "")).etag()).put(path(id, "/wishes"), WISHES);

        assertThat(found("?trade=helsearbeiderfaget")).containsExactly(id);
        assertThat(found("?trade=helsearbeiderfaget&status=PUBLISHED")).isEmpty();
        assertThat(found("?trade=tomrerfaget")).isEmpty();
        assertThat(found("?trade=%24ne")).isEmpty();
    }

    @Test
    void colleaguesSeeOthersCasesNowhereAndTheTeamLeadSeesAll() {
        var id = register("Ane");
        var colleague = TestTokens.staff("per-" + UUID.randomUUID(), "NAV");

        assertThat(ids(colleague, "")).isEmpty();
        assertThat(ids(LIV, "?limit=100")).contains(id);
    }

    @Test
    void whatWaitsAtTheIntakeIsSeenByAllStaffUntilSomebodyTakesIt() {
        var amir = aYoungPerson();
        var own = as(amir).post("/api/v1/me/candidate", person("Amir"));
        var id = own.text("id");
        assertThat(own.body().path("contact").path("subject").isNull()).isTrue();
        assertThat(own.body().path("contact").path("name").asString()).isEqualTo("Våre unge");
        assertThat(ids(eva, "?contact=none&limit=100")).contains(id);
        assertThat(as(eva).get(path(id, "")).status()).isEqualTo(200);

        var taken = as(eva).put(path(id, "/contact"), "{}");

        assertThat(taken.body().path("contact").path("subject").asString()).isEqualTo(eva.subject());
        assertThat(ids(JONAS, "?contact=none&limit=100")).doesNotContain(id);
        assertThat(as(JONAS).get(path(id, "")).status()).isEqualTo(404);
        assertThat(found("")).contains(id);
    }

    private String register(String firstName) {
        var answer = as(eva).post("/api/v1/candidates", person(firstName));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.text("id");
    }

    private List<String> found(String query) {
        return ids(eva, query);
    }

    private List<String> ids(Caller who, String query) {
        return as(who).get("/api/v1/candidates" + query)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
