package no.larvik.laereplass.chassis.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Finds the code tables: {@code laereplass.reference} when set; else {@code ../shared/data} beside the project when it
 * exists; always last the seed list {@code deploy/reference} of the project the service runs in.
 */
@AutoConfiguration
public class ReferenceConfiguration {

    @Bean
    ReferenceFiles referenceFiles(@Value("${laereplass.reference:}") String configured) {
        var home = projectHome();
        var all = home.resolve("../shared/data").normalize();
        var first = configured.isBlank()
                ? (Files.isDirectory(all) ? Stream.of(all) : Stream.<Path>empty())
                : Stream.of(Path.of(configured));
        return new ReferenceFiles(List.copyOf(Stream.concat(first, Stream.of(home.resolve("deploy/reference")))
                .toList()));
    }

    /** The nearest folder at or above the working one that ships a seed list. */
    private static Path projectHome() {
        var here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("deploy/reference"))) return folder;
        }
        return here;
    }
}
