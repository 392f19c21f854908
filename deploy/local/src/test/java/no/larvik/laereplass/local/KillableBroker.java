package no.larvik.laereplass.local;

import java.io.IOException;
import java.nio.file.Path;

/** Argument: the folder of its data. */
final class KillableBroker {

    private KillableBroker() {}

    public static void main(String... arguments) throws IOException {
        OwnJvm.serveUntilParentEnds(
                LocalBroker.start(Path.of(arguments[0]), 0, 0).bootstrapServers());
    }
}
