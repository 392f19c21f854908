package no.larvik.laereplass.notification.service;

import static no.larvik.laereplass.chassis.fixtures.TestTokens.candidate;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.employer;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.staff;
import static no.larvik.laereplass.notification.service.Surroundings.NEIGHBOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.larvik.laereplass.chassis.fixtures.Topic;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.notification.NotificationService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** Two of the service on one broker and one store: which of them deals with something says nothing of who hears of it. */
@RunningService
class TwoReplicasTest {

    /** Started by the first test, for all of them. */
    private static @Nullable ConfigurableApplicationContext another;

    private final int here;
    private final ConfigurableApplicationContext first;
    private final Topics topics;
    private final MatchNews news;
    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext second;
    private int there;

    TwoReplicasTest(
            @LocalServerPort int port, @Autowired ConfigurableApplicationContext context, @Autowired Topics topics) {
        this.here = port;
        this.first = context;
        this.topics = topics;
        this.news = new MatchNews(topics);
        this.second = context;
    }

    @BeforeEach
    void startAnother() {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        second = another == null ? started() : another;
        another = second;
        there = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        for (var replica : List.of(first, second)) await().until(() -> isReady(replica));
    }

    private static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(NotificationService.class)
                .run(
                        "--server.port=0",
                        "--laereplass.sending.look=200ms",
                        "--laereplass.sms.at-any-time=true",
                        "--spring.jmx.enabled=false");
    }

    /** Also the one that has no share of what they divide, when there are as many readers as partitions in each. */
    private static boolean isReady(ConfigurableApplicationContext replica) {
        var health =
                replica.getBean("inboxHealthIndicator", HealthIndicator.class).health();
        return health != null && health.getStatus().equals(Status.UP);
    }

    @AfterEach
    void hangUp() {
        http.shutdownNow();
    }

    @AfterAll
    static void stop() {
        if (another != null) another.close();
    }

    @Test
    void whateverReplicaThePageIsOpenInHearsOfEachNoticeOnceItIsLaid() {
        var lines = new ArrayList<List<String>>();
        for (var n = 0; n < 6; n++) {
            lines.add(listen(here, candidate("sub-c-two-" + n)));
            lines.add(listen(there, candidate("sub-c-two-" + n)));
        }
        var stranger = listen(there, candidate("sub-c-nobody"));

        for (var n = 0; n < 6; n++) news.announce("proposed", "ev-two-" + n, "m-two-" + n, "c-two-" + n, 1, "staff");

        for (var heard : lines)
            await().untilAsserted(() -> assertThat(heard).contains("event:notice", "data:{\"about\":[\"match\"]}"));
        assertThat(stranger).doesNotContain("event:notice", "event:moved");
        assertThat(String.join("", lines.getFirst())).doesNotContain("m-two", "c-two");
    }

    @Test
    void aCompanyAndStaffHearWhatMovesInEitherReplicaAndOthersDoNot() {
        known("e-m-seen", "910000004", "");
        NEIGHBOURS.matchStandsAt("m-seen", "PRESENTED");
        for (var replica : List.of(first, second))
            await().until(() -> replica.getBean(no.larvik.laereplass.notification.Organisations.class)
                    .numberOf("e-m-seen")
                    .isPresent());
        var concerned = new ArrayList<List<String>>();
        var others = new ArrayList<List<String>>();
        for (var replica : List.of(here, there)) {
            concerned.add(listen(replica, employer("demo-rolf-" + replica, "910000004")));
            concerned.add(listen(replica, staff("demo-nora-" + replica, "OPPFOLGINGSTJENESTEN")));
            others.add(listen(replica, employer("demo-hege-" + replica, "910000012")));
        }

        news.withdrawn("ev-seen", "m-seen", "c-seen", 1);

        for (var heard : concerned)
            await().untilAsserted(() -> assertThat(heard).contains("event:moved", "data:{\"about\":[\"match\"]}"));
        for (var heard : others) assertThat(heard).doesNotContain("event:moved");
    }

    @Test
    void aTrainingOfficeHearsOfThePlacesOfItsMembersAndOfNobodyTheyMeet() {
        known("e-office", "910000020", "");
        known("e-m-member", "910000012", ",\"offices\":[\"e-office\"]");
        for (var replica : List.of(first, second))
            await().until(() -> !replica.getBean(no.larvik.laereplass.notification.Organisations.class)
                    .officesOf("e-m-member")
                    .isEmpty());
        var lines = new ArrayList<List<String>>();
        for (var replica : List.of(here, there))
            lines.add(listen(replica, employer("demo-oda-" + replica, "910000020")));
        var stranger = listen(there, employer("demo-rolf-alone", "910000004"));
        NEIGHBOURS.matchStandsAt("m-member", "PRESENTED");
        var member = listen(here, employer("demo-hege-alone", "910000012"));

        news.withdrawn("ev-member", "m-member", "c-member", 1);
        await().untilAsserted(() -> assertThat(member).contains("data:{\"about\":[\"match\"]}"));
        new Topic(topics.actual("opening.event.v1"))
                .send(
                        "o-member",
                        1,
                        "no.larvik.laereplass.opening.published.v1",
                        "{\"openingId\":\"o-member\",\"employerId\":\"e-m-member\",\"municipality\":\"3909\"}");

        for (var heard : lines)
            await().untilAsserted(() -> assertThat(heard).contains("data:{\"about\":[\"opening\"]}"));
        for (var heard : lines) assertThat(heard).doesNotContain("data:{\"about\":[\"match\"]}");
        assertThat(stranger).doesNotContain("event:moved");
    }

    private void known(String company, String number, String rest) {
        new Topic(topics.actual("employer.state.v1"))
                .send(
                        company,
                        1,
                        "no.larvik.laereplass.employer.state.v1",
                        "{\"id\":\"%s\",\"organisationNumber\":\"%s\"%s}".formatted(company, number, rest));
    }

    private List<String> listen(int port, Caller who) {
        var heard = new CopyOnWriteArrayList<String>();
        var _ = http.sendAsync(
                Api.as(port, who).request("/api/v1/events"), BodyHandlers.fromLineSubscriber(new Lines(heard)));
        await().until(() -> heard.contains("event:open"));
        return heard;
    }
}
