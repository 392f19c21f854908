package no.larvik.laereplass.employer.service;

import static no.larvik.laereplass.employer.service.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.topics.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** A training office and its members: what it may do for them, and what ends when they leave. */
@RunningService
class TrainingOfficeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Topics topics;

    private Posted posted = new Posted(0, "", "", "");
    private String number = "";
    private String office = "";

    @BeforeEach
    void anOffice() {
        posted = Posted.at(port);
        number = Bodies.freshNumber();
        office = posted.office(number);
    }

    @Test
    void anOfficePostsForItsMembersAndForNobodyElse() {
        var opening = Bodies.opening(posted.employer(), posted.unit());
        assertThat(oda().post("/api/v1/openings", opening).status()).isEqualTo(404);

        join();
        var draft = oda().post("/api/v1/openings", opening);

        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.body().path("onBehalf").asBoolean()).isTrue();
        assertThat(oda().seen(draft)
                        .put("/api/v1/openings/" + draft.id() + "/publication", null)
                        .status())
                .isEqualTo(204);
        assertThat(oda().get("/api/v1/openings/" + draft.id() + "/history")
                        .body()
                        .at("/items/0/who")
                        .asString())
                .isEqualTo("OFFICE");
        assertThat(oda().get("/api/v1/openings?employer=" + posted.employer())
                        .body()
                        .path("items"))
                .hasSize(1);
        assertThat(members()).containsExactly(posted.employer());

        leave();
        assertThat(oda().get("/api/v1/openings/" + draft.id()).status()).isEqualTo(404);
        assertThat(members()).isEmpty();
    }

    @Test
    void anApprovalThroughAnOfficeEndsWithTheMembershipAlsoForOthers() {
        join();
        var path = "/api/v1/employers/" + posted.employer() + "/approvals/kokkfaget";
        var through = posted.staff().put(path, with(Bodies.approval(), "office", office));
        assertThat(through.body().at("/approvals/0/extent").asString()).isEqualTo("THROUGH_OFFICE");
        assertThat(told(states -> states.getLast().contains("kokkfaget"))).contains("kokkfaget");

        leave();

        assertThat(told(states -> states.stream().anyMatch(state -> state.contains("kokkfaget"))
                        && !states.getLast().contains("kokkfaget")))
                .contains("tomrerfaget");
    }

    /** It posts for them; how they answer, what they have promised and who acts for them is theirs. */
    @Test
    void whatAMemberAnswersAndPromisesIsNotTheOfficesBusiness() {
        join();
        var member = "/api/v1/employers/" + posted.employer();

        assertThat(oda().get(member).status()).isEqualTo(200);
        assertThat(oda().get(member + "/response-record").status()).isEqualTo(403);
        assertThat(oda().get(member + "/commitment?year=2027").status()).isEqualTo(403);
        assertThat(oda().get(member + "/users").status()).isEqualTo(403);
    }

    @Test
    void whoIsNoOfficeOrNoMemberIsNamed() {
        var employer = "/api/v1/employers/" + posted.employer();

        assertThat(posted.staff()
                        .put(employer + "/approvals/kokkfaget", with(Bodies.approval(), "office", office))
                        .errors())
                .containsExactly("/office not-a-member");
        assertThat(posted.staff()
                        .seen(posted.staff().get(employer))
                        .put(employer + "/memberships/" + posted.employer(), Bodies.membership())
                        .errors())
                .containsExactly("/office not-an-office", "/office office-itself");
    }

    @Test
    void anOfficeWithMembersStaysOne() {
        join();
        var address = "/api/v1/employers/" + office;

        var refused = posted.staff().seen(posted.staff().get(address)).delete(address + "/office", null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("office-has-members");
    }

    @Test
    void approvalsThatSoonEndAreListedSoonestFirst() {
        var path = "/api/v1/employers/" + posted.employer() + "/approvals/";
        posted.staff().put(path + "kokkfaget", until(60));
        posted.staff().put(path + "snekkerfaget", until(20));
        posted.staff().put(path + "bakerfaget", until(100));

        assertThat(expiring()).containsExactly("snekkerfaget", "kokkfaget");
    }

    @Test
    void oneKindOfAnApprovalCanEndAndTheRestStand() {
        var path = "/api/v1/employers/" + posted.employer() + "/approvals/tomrerfaget";

        assertThat(posted.staff().delete(path + "?kinds=LAERLING", null).status())
                .isEqualTo(204);

        var kinds = posted.owner().get("/api/v1/me/employer").body().at("/approvals/0/kinds");
        assertThat(kinds.valueStream().map(kind -> kind.asString())).containsExactly("LAEREKANDIDAT");
    }

    private static Map<String, Object> until(int days) {
        return with(
                Bodies.approval(), "validUntil", LocalDate.now().plusDays(days).toString());
    }

    private List<String> expiring() {
        return posted.staff()
                .get("/api/v1/employers/expiring-approvals?days=90")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("employerId").asString().equals(posted.employer()))
                .map(item -> item.path("trade").asString())
                .toList();
    }

    private List<String> members() {
        return oda().get("/api/v1/employers/" + office + "/members")
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private Api oda() {
        return Api.as(port, TestTokens.employer("oda-" + number, number));
    }

    private void join() {
        var employer = "/api/v1/employers/" + posted.employer();
        assertThat(posted.staff()
                        .seen(posted.staff().get(employer))
                        .put(employer + "/memberships/" + office, Bodies.membership())
                        .status())
                .isEqualTo(200);
    }

    private void leave() {
        var employer = "/api/v1/employers/" + posted.employer();
        assertThat(posted.staff()
                        .seen(posted.staff().get(employer))
                        .delete(employer + "/memberships/" + office, null)
                        .status())
                .isEqualTo(200);
    }

    /** The approvals in the newest state record of the employer, once the records so far are as wanted. */
    private String told(Predicate<List<String>> wanted) {
        var heard = new Topic(topics, "employer.state.v1")
                .of(
                        posted.employer(),
                        all -> !all.isEmpty()
                                && wanted.test(
                                        all.stream().map(Topic.Heard::value).toList()));
        var newest = JsonMapper.builder().build().readTree(heard.getLast().value());
        return newest.path("approvals").toString();
    }
}
