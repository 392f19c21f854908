package no.larvik.laereplass.chassis.tables;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes; its name and its declared type are not believed. */
enum Magic {
    NOTHING,
    ZIP,
    OLD_OFFICE,
    TEXT,
    SOMETHING_ELSE;

    private static final byte[] ZIPPED = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int LOOKED_AT = 4096;

    static Magic of(byte[] file) {
        if (file.length == 0) return NOTHING;
        if (beginsWith(file, ZIPPED)) return ZIP;
        if (beginsWith(file, OLE2)) return OLD_OFFICE;
        if (Encoding.isMarkedWide(file)) return TEXT;
        for (int i = 0; i < Math.min(file.length, LOOKED_AT); i++) if (file[i] == 0) return SOMETHING_ELSE;
        return switch (firstSign(file)) {
            case '<', '{', '[', '%' -> SOMETHING_ELSE; // a page, a feed, a printed document
            case 0 -> NOTHING;
            default -> TEXT;
        };
    }

    /** A workbook behind a password is an old container with the real one inside. */
    static boolean isProtected(byte[] file) {
        for (int start = 0; start <= file.length - ENCRYPTED.length; start++) {
            int matched = 0;
            while (matched < ENCRYPTED.length && file[start + matched] == ENCRYPTED[matched]) matched++;
            if (matched == ENCRYPTED.length) return true;
        }
        return false;
    }

    private static char firstSign(byte[] file) {
        for (int i = Encoding.markLength(file); i < file.length; i++) {
            if (!Character.isWhitespace(file[i])) return (char) (file[i] & 0xFF);
        }
        return 0;
    }

    private static boolean beginsWith(byte[] file, byte[] magic) {
        if (file.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if (file[i] != magic[i]) return false;
        return true;
    }
}
