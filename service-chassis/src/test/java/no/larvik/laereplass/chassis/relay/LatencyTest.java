package no.larvik.laereplass.chassis.relay;

import static no.larvik.laereplass.chassis.store.StoreOfThings.anId;
import static no.larvik.laereplass.chassis.store.StoreOfThings.said;
import static no.larvik.laereplass.chassis.store.StoreOfThings.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ThingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(EmbeddedInfra.class)
class LatencyTest {

    private static final BlockingQueue<String> HEARD = new LinkedBlockingQueue<>();
    private static final int WARM_UP = 50;
    private static final int MEASURED = 200;

    @Test
    void fromAWriteToItsHandlerIsAMatterOfMilliseconds() throws InterruptedException {
        try (var service = ThingService.start(Listener.class)) {
            var things = service.getBean(AggregateStores.class).of("thing");
            List<Long> micros = new ArrayList<>();
            for (var round = 0; round < WARM_UP + MEASURED; round++) {
                things.insert(anId(), word("one"), said("one"));
                var written = System.nanoTime();
                assertThat(HEARD.poll(20, TimeUnit.SECONDS)).isNotNull();
                if (round >= WARM_UP) micros.add((System.nanoTime() - written) / 1_000);
            }
            micros.sort(null);

            System.out.printf(
                    "write to handler: median %.1f ms, p99 %.1f ms, of %d%n",
                    micros.get(MEASURED / 2) / 1e3, micros.get(MEASURED * 99 / 100) / 1e3, MEASURED);
            assertThat(micros.get(MEASURED / 2)).isLessThan(250_000); // generous: other builds may share the machine
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Listener {

        @Bean
        Subscription heard() {
            return Subscription.memory("latency", List.of("thing.state.v1"), record -> HEARD.add(record.key()));
        }
    }
}
