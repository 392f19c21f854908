package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.larvik.laereplass.matching.insight.ContractRecords.Signed;
import org.junit.jupiter.api.Test;

class KnownContractsTest {

    /** Told late, twice and in any order, with people forgotten in between, as when built anew. */
    @Test
    void theContractsKeptUpAreThoseBuiltAnew() {
        int forgotten = 0;
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var stored = new Stored();
            var running = new KnownContracts(stored);
            live(random, stored, running);

            var rebuilt = new KnownContracts(stored);
            rebuilt.build();

            assertThat(running.of("3909")).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(rebuilt.of("3909"));
            assertThat(rebuilt.of("3909")).hasSize(stored.journeys.size() + stored.remains.size());
            forgotten += stored.remains.size();
        }
        assertThat(forgotten).isGreaterThan(200);
    }

    private static void live(Random random, Stored stored, KnownContracts running) {
        var news = new ArrayList<Map.Entry<String, Long>>();
        for (int change = 0; change < 80; change++) {
            var id = "j" + random.nextInt(12);
            if (random.nextInt(30) == 0) {
                stored.erase(id);
                news.removeIf(told -> told.getKey().equals(id));
                running.forget(id);
                continue;
            }
            var before = stored.journeys.get(id);
            var now = signed(id, before == null ? 1 : before.sequence() + 1, random.nextInt(400));
            stored.journeys.put(id, now);
            news.add(Map.entry(id, now.sequence()));
            var told = news.get(random.nextInt(news.size()));
            if (random.nextBoolean()) running.tell(told.getKey(), told.getValue());
        }
        Collections.shuffle(news, random);
        news.forEach(told -> running.tell(told.getKey(), told.getValue()));
    }

    private static Signed signed(String id, long sequence, int days) {
        var from = LocalDate.of(2026, 8, 1);
        return new Signed(
                id, sequence, "3909", new Contracts.Contract("LAERLING", from, from, from.plusDays(days), null));
    }

    private static final class Stored implements ContractRecords {

        final Map<String, Signed> journeys = new TreeMap<>();
        final Map<String, Signed> remains = new TreeMap<>();

        void erase(String id) {
            var gone = journeys.remove(id);
            if (gone != null) remains.putIfAbsent(id, new Signed("past-" + id, 0, "3909", gone.contract()));
        }

        @Override
        public Optional<Signed> find(String id) {
            return Optional.ofNullable(journeys.get(id));
        }

        @Override
        public Optional<Signed> remains(String id) {
            return Optional.ofNullable(remains.get(id));
        }

        @Override
        public void each(Consumer<Signed> one) {
            List.copyOf(journeys.values()).forEach(one);
            remains.values().forEach(one);
        }
    }
}
