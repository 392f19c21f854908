package no.larvik.laereplass.employer.imports.nav;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import no.larvik.laereplass.chassis.operation.OutsideSystems;
import no.larvik.laereplass.employer.imports.JobAdFeed;

/** Invented ads in the form NAV sends them. */
final class RecordedFeed implements JobAdFeed, OutsideSystems {

    private static final String FILE = "/nav/feed.json";

    @Override
    public boolean isLive() {
        return false;
    }

    @Override
    public List<OutsideSystem> now() {
        return List.of(new OutsideSystem(FeedConfiguration.NAME, OutsideSystem.Mode.DEMO, null, null, null, null));
    }

    @Override
    public byte[] newest() {
        try (var file = Objects.requireNonNull(RecordedFeed.class.getResourceAsStream(FILE), FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
