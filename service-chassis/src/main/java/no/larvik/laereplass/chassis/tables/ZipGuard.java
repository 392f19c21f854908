package no.larvik.laereplass.chassis.tables;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import no.larvik.laereplass.chassis.tables.TableRefused.Why;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks everything once and throws it away, through the same library and the same list of parts as the reader: what a
 * part says about its own size is not believed, and parts that lie on top of each other are counted each time.
 */
final class ZipGuard {

    private static final int MOST_PARTS = 500;
    private static final String STRINGS = "sharedstrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Limits limits;
    private long unpacked;

    private ZipGuard(Limits limits) {
        this.limits = limits;
    }

    /** @throws TableRefused when it is no workbook, or unpacks to more than the limits allow */
    static void check(byte[] file, Limits limits) {
        try (SeekableByteChannel bytes = new SeekableInMemoryByteChannel(file);
                var zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            var guard = new ZipGuard(limits);
            var parts = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                if (++parts > MOST_PARTS) throw guard.tooLarge();
                guard.unpack(zip, entries.nextElement());
            }
            if (zip.getEntry(WORKBOOK) == null) throw new TableRefused(Why.UNREADABLE);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new TableRefused(Why.UNREADABLE);
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var most = entry.getName().toLowerCase(Locale.ROOT).endsWith(STRINGS) ? limits.strings() : limits.unpacked();
        var buffer = new byte[16 * 1024];
        try (var content = zip.getInputStream(entry)) {
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                if (size == 0) refuseDefinitions(buffer, read);
                size += read;
                unpacked += read;
                if (size > most || unpacked > limits.unpacked()) throw tooLarge();
            }
        }
    }

    /** No workbook needs entities of its own; whoever sends some wants them to multiply or to fetch something. */
    private static void refuseDefinitions(byte[] beginning, int length) {
        var text = new String(beginning, 0, length, StandardCharsets.ISO_8859_1);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) throw new TableRefused(Why.UNREADABLE);
    }

    private TableRefused tooLarge() {
        return new TableRefused(Why.UNPACKS_TOO_LARGE, Map.of("most", limits.unpacked() / 1024 / 1024));
    }
}
