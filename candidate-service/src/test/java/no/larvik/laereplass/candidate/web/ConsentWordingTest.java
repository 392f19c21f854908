package no.larvik.laereplass.candidate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody has agreed to must be what it was on that day: a released wording is never changed. */
class ConsentWordingTest {

    @ParameterizedTest
    @CsvSource({
        "consent-2026-1.properties, 8a3a41005b53a80a",
        "consent-2026-1_nn.properties, c8b53213558d00a0",
        "consent-2026-1_en.properties, 93df78e1804a9d27",
    })
    void aReleasedWordingIsNeverChanged(String file, String digest) throws IOException, NoSuchAlgorithmException {
        var words = new Properties();
        words.load(new StringReader(read(file)));
        var said = new StringBuilder();
        words.stringPropertyNames().stream()
                .sorted()
                .forEach(key -> said.append(key)
                        .append('=')
                        .append(words.getProperty(key))
                        .append('\n'));
        var sha256 = MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(sha256).substring(0, 16)).isEqualTo(digest);
    }

    private static String read(String file) throws IOException {
        try (var in = ConsentWordingTest.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new AssertionError("no " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
