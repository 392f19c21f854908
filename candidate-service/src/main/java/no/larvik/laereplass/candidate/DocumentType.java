package no.larvik.laereplass.candidate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** What a file is, by what is in it and never by what it says it is. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_INFLATED = 100L * 1024 * 1024;

    private final String mediaType;
    private final String ending;

    DocumentType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    /** Empty for everything else: pictures, programs, archives, documents with macros, archives that never end. */
    static Optional<DocumentType> of(byte[] content) {
        if (beginsWith(content, PDF_BEGINS)) return Optional.of(PDF);
        if (beginsWith(content, ZIP_BEGINS) && isWordDocument(content)) return Optional.of(DOCX);
        return Optional.empty();
    }

    private static boolean beginsWith(byte[] content, byte[] sign) {
        return content.length > sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    private static boolean isWordDocument(byte[] content) {
        var parts = new HashSet<String>();
        var inflated = 0L;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!parts.add(part.getName()) || parts.size() > MOST_PARTS) return false;
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > MOST_INFLATED) return false;
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
        return parts.contains("[Content_Types].xml")
                && parts.contains("word/document.xml")
                && parts.stream().noneMatch(part -> part.endsWith("vbaProject.bin"));
    }
}
