package no.larvik.laereplass.employer.service;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service on a free port, with a real broker and a real store. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EmbeddedPlatform.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "laereplass.demo=true")
@interface RunningService {}
