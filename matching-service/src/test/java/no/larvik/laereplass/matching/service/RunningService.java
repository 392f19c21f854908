package no.larvik.laereplass.matching.service;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.matching.MatchingService;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service on a free port, with a real broker and a real store. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({EmbeddedInfra.class, Neighbours.class})
@SpringBootTest(
        classes = MatchingService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"laereplass.matching.remind-every=PT24H", "laereplass.matching.search-every=PT24H"})
public @interface RunningService {}
