package no.larvik.laereplass.notification.service;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service on a free port, with a real broker, store and mail server. */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({EmbeddedInfra.class, Surroundings.class})
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "laereplass.webhooks.loopback=true",
            "SMS_RECEIPT_USER=link",
            "SMS_RECEIPT_PASSWORD=hemmelig",
            "laereplass.sending.look=200ms",
            "laereplass.sending.first=200ms",
            "laereplass.sending.longest=400ms",
            "laereplass.sms.at-any-time=true"
        })
@interface RunningService {}
