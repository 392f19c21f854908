package no.larvik.laereplass.local;

import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Room left where the data lies. Below the watermark nothing is added: a store or broker that runs into a full disk
 * stops in the middle of what it does, and has no room to mend itself.
 */
record FreeSpace(Path folder, LongSupplier bytes) {

    /** Enough for what is under way, and for compacting. */
    static final long WATERMARK = 256L << 20;

    static FreeSpace at(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        return new FreeSpace(absolute, absolute.toFile()::getUsableSpace);
    }

    boolean isShort() {
        return bytes.getAsLong() < WATERMARK;
    }

    String sentence() {
        return "The disk is nearly full: make room where " + folder + " lies (at least " + (WATERMARK >> 20)
                + " MB), or choose another folder with LAEREPLASS_DATA.";
    }
}
