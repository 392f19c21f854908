package no.larvik.laereplass.chassis.imports;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.operation.ImportLog;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.chassis.store.StoreConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Imports for a service that declares at least one {@link Importer}. */
@AutoConfiguration(after = StoreConfiguration.class)
@ConditionalOnBean(Importer.class)
@EnableConfigurationProperties(ImportSettings.class)
public class ImportConfiguration {

    @Bean
    ImportWorker importWorker(
            MongoDatabase database, List<Importer> importers, ImportSettings settings, InstantSource clock) {
        return new ImportWorker(new ImportJobs(database), new Pieces(database), byKind(importers), settings, clock);
    }

    @Bean
    Importing importing(
            MongoDatabase database,
            List<Importer> importers,
            ImportWorker worker,
            ImportSettings settings,
            InstantSource clock) {
        return new Importing(
                byKind(importers),
                new ImportJobs(database),
                new Pieces(database),
                new RememberedColumns(database),
                worker,
                settings,
                clock);
    }

    @Bean
    ImportController importController(Importing importing, Problems problems) {
        return new ImportController(importing, problems);
    }

    @Bean
    Imports imports(Importing importing) {
        return new Imports(importing);
    }

    @Bean
    ImportLog importLog(MongoDatabase database) {
        return new ImportJobs(database);
    }

    @Bean
    ImportSweep importSweep(MongoDatabase database, ImportSettings settings, InstantSource clock) {
        return new ImportSweep(new ImportJobs(database), new Pieces(database), settings, clock);
    }

    private static Map<String, Importer> byKind(List<Importer> importers) {
        return importers.stream().collect(Collectors.toMap(Importer::kind, Function.identity()));
    }
}
