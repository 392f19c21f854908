package no.larvik.laereplass.matching.service;

import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.matching.market.Market;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each test of the whole service starts from. */
@RunningService
abstract class ServiceTest {

    @LocalServerPort
    private int port;

    @Autowired
    protected Topics topics;

    @Autowired
    private Market market;

    @SuppressWarnings("NullAway.Init")
    protected World world;

    @BeforeEach
    void begin() {
        CandidateService.only().isAway(false);
        world = new World(port, topics, market);
    }
}
