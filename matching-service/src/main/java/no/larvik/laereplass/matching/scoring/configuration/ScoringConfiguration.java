package no.larvik.laereplass.matching.scoring.configuration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Neighbour trades from the reference files. */
@Configuration(proxyBeanMethods = false)
class ScoringConfiguration {

    @Bean
    NeighbourTrades neighbourTrades(ReferenceFiles files) {
        return new NeighbourTrades(files.rows("nabofag.csv").stream()
                .map(ScoringConfiguration::row)
                .toList());
    }

    private static NeighbourTrades.Row row(Map<String, String> fields) {
        return new NeighbourTrades.Row(
                field(fields, "trade"), field(fields, "neighbour"), LocalDate.parse(field(fields, "valid_from")));
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), () -> "nabofag.csv has no column " + name);
    }
}
