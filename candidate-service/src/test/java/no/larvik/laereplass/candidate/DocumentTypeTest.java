package no.larvik.laereplass.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {

    @Test
    void aPdfIsKnownByItsFirstSigns() {
        assertThat(DocumentType.of("%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8)))
                .contains(DocumentType.PDF);
    }

    @Test
    void aWordDocumentIsKnownByItsParts() throws IOException {
        assertThat(DocumentType.of(zip("[Content_Types].xml", "word/document.xml")))
                .contains(DocumentType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ program", "<html>", "GIF89a", "%PDF", "PK\u0003\u0004 broken"})
    void anythingElseIsNot(String content) {
        assertThat(DocumentType.of(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void neitherAreOtherArchivesNorDocumentsWithMacros() throws IOException {
        assertThat(DocumentType.of(zip("xl/workbook.xml", "[Content_Types].xml")))
                .isEmpty();
        assertThat(DocumentType.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void anArchiveThatNeverEndsIsGivenUp() throws IOException {
        assertThat(DocumentType.of(bomb())).isEmpty();
    }

    static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<xml/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Two hundred megabytes of nothing in two hundred kilobytes, dressed as a Word document. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var nothing = new byte[1024 * 1024];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 200; i++) zip.write(nothing);
        }
        return bytes.toByteArray();
    }
}
