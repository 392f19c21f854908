package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Path;

/** Arguments: the file, and whether it is the durable store or the backend as its library ships it. */
final class KillableStore {

    private KillableStore() {}

    public static void main(String... arguments) throws IOException {
        OwnJvm.serveUntilParentEnds(
                switch (arguments[1]) {
                    case "durable" -> LocalStore.start(Path.of(arguments[0]), 0).uri();
                    default -> new MongoServer(new H2Backend(arguments[0])).bindAndGetConnectionString();
                });
    }
}
