package no.larvik.laereplass.notification.service;

import static no.larvik.laereplass.chassis.fixtures.TestTokens.candidate;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.employer;
import static no.larvik.laereplass.notification.service.Surroundings.NEIGHBOURS;
import static no.larvik.laereplass.notification.service.Surroundings.mailTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.chassis.topics.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that is gone, as candidate-service tells it: a tombstone on the state topic. */
@RunningService
class ErasureTest {

    /** That somebody was forgotten, and how far a topic was read by key: both keep late news out, and go with their time. */
    private static final List<String> KEPT_FOR_A_WHILE = List.of("forgotten", "watermarks");

    private final int port;
    private final MatchNews news;
    private final MongoDatabase store;

    ErasureTest(@LocalServerPort int port, @Autowired Topics topics, @Autowired MongoDatabase store) {
        this.port = port;
        this.news = new MatchNews(topics);
        this.store = store;
    }

    @BeforeEach
    void patience() {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @Test
    void whoeverIsForgottenIsInNoMessageInboxChoiceOrCallAndTheFiguresStay() {
        var me = Api.as(port, candidate("sub-c-erased"));
        assertThat(me.put("/api/v1/notification-preferences", "{\"email\":true,\"sms\":true,\"language\":\"en\"}", 0)
                        .status())
                .isEqualTo(200);
        news.announce("proposed", "ev-erased", "m-erased", "c-erased", 1, "staff");
        news.announce("accepted", "ev-erased-yes", "m-erased", "c-erased", 2, "candidate");
        news.announce("proposed", "ev-noway", "m-noway", "c-nonumber", 1, "staff");
        await().until(() -> whereIs("c-erased").contains("deliveries") && over("c-erased"));
        await().until(() -> whereIs("c-nonumber").contains("unreached") && over("c-nonumber"));
        await().until(() -> whereIs("sub-c-erased").containsAll(List.of("notifications", "preferences")));
        var counted = figures();

        news.forget("c-erased");
        news.forget("c-nonumber");

        await().until(() ->
                whereIs("c-erased").isEmpty() && whereIs("c-nonumber").isEmpty());
        assertThat(whereIs("m-erased")).isEmpty();
        assertThat(me.get("/api/v1/notifications").json().path("items").size()).isZero();
        assertThat(figures()).isEqualTo(counted);
    }

    @Test
    void aCompanyIsToldThatItIsOverEvenWhenThatIsHeardLast() {
        news.announce("proposed", "ev-late-1", "m-late-1", "c-late-news", 1, "staff");
        await().until(() -> over("c-late-news"));
        news.forget("c-late-news");
        await().until(() -> whereIs("c-late-news").isEmpty());
        NEIGHBOURS.matchIsGone("m-late-1");

        news.withdrawn("ev-late-2", "m-late-1", "c-late-news", 2);

        await().until(() -> mailTo("e-m-late-1@demo.invalid").size() == 1);
        assertThat(whereIs("c-late-news")).isEmpty();
        assertThat(Api.as(port, employer("demo-rolf", "910000004"))
                        .get("/api/v1/notifications")
                        .body())
                .contains("m-late-1");
    }

    private boolean over(String candidate) {
        for (var document : store.getCollection("deliveries").find(new org.bson.Document("candidateId", candidate)))
            if (List.of("PENDING", "SENDING").contains(document.getString("state"))) return false;
        return whereIs(candidate).contains("deliveries");
    }

    /** What the figures count, whoever it was about. */
    private long figures() {
        return store.getCollection("deliveries").countDocuments();
    }

    /** Every collection with a document that has these words anywhere. */
    private List<String> whereIs(String words) {
        var found = new ArrayList<String>();
        for (var name : store.listCollectionNames()) {
            if (KEPT_FOR_A_WHILE.contains(name)) continue;
            for (var document : store.getCollection(name).find())
                if (document.toJson().contains(words)) found.add(name);
        }
        return found.stream().distinct().toList();
    }
}
