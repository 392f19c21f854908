package no.larvik.laereplass.chassis.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a text is encoded: as its byte order mark says; else UTF-8 when every byte fits, else as Windows writes Western
 * European, which Latin-1 is a part of.
 */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    static Charset of(byte[] file) {
        if (isMarkedWide(file)) return (file[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** Two bytes a letter, as "Unicode text" from a spreadsheet is. */
    static boolean isMarkedWide(byte[] file) {
        if (file.length < 2) return false;
        var mark = (file[0] & 0xFF) << 8 | (file[1] & 0xFF);
        return mark == 0xFFFE || mark == 0xFEFF;
    }

    static int markLength(byte[] file) {
        if (isMarkedWide(file)) return 2;
        var marked =
                file.length >= 3 && (file[0] & 0xFF) == 0xEF && (file[1] & 0xFF) == 0xBB && (file[2] & 0xFF) == 0xBF;
        return marked ? 3 : 0;
    }

    /** Decoded piece by piece into the same small buffer: nothing of it is kept. */
    private static boolean isUtf8(byte[] file) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file);
        var letters = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(bytes, letters, true);
            if (result.isError()) return false;
            if (result.isUnderflow()) return true;
            letters.clear();
        }
    }
}
