package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DocumentsTest extends ServiceTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    MongoDatabase database;

    @Test
    void whatIsHandedInComesBackByteForByteToThoseWhoMay() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var cv = pdf(3 * MEGABYTE + 17);

        var added = send(kari, id, cv, true);
        assertThat(added.statusCode()).isEqualTo(201);
        var document = Api.JSON.readTree(added.body()).path("id").asString();

        for (var who : new Caller[] {kari, NORA, LIV}) {
            var back = download(who, id, document, "");
            assertThat(back.statusCode()).isEqualTo(200);
            assertThat(back.body()).isEqualTo(cv);
            assertThat(back.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"cv.pdf\"");
            assertThat(back.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(back.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        }
        for (var who : new Caller[] {JONAS, ROLF, IDA, aYoungPerson()})
            assertThat(download(who, id, document, "").statusCode()).isEqualTo(404);
        assertThat(as(kari).get(path(id, "/access-log"))
                        .body()
                        .path("items")
                        .get(0)
                        .path("what")
                        .asString())
                .isEqualTo("Åpnet et dokument du har");
    }

    @Test
    void nothingOfItLiesOpenInTheStore() {
        var kari = aYoungPerson();
        var id = linked(kari);
        send(kari, id, pdf(400_000), false);

        var sealed = database.getCollection("documentPieces")
                .find(new org.bson.Document("candidate", id))
                .map(piece -> new String(piece.get("data", Binary.class).getData(), StandardCharsets.ISO_8859_1))
                .into(new java.util.ArrayList<>());

        assertThat(sealed).hasSize(2).noneMatch(piece -> piece.contains("%PDF") || piece.contains("dokumentkanari"));
        assertThat(database.getCollection("documents").find(new org.bson.Document("candidate", id)))
                .hasSize(1)
                .noneMatch(description -> description.toJson().contains("kanari"));
    }

    @Test
    void anEmployerHasWhatIsSharedWhileTheIdentityIsOpen() {
        var kari = aYoungPerson();
        var id = published(kari);
        var shared = idOf(send(kari, id, pdf(1000), true));
        var kept = idOf(send(kari, id, pdf(2000), false));
        var match = UUID.randomUUID().toString();
        var opening = UUID.randomUUID().toString();
        var consent = "/internal/candidates/" + id + "/consents/openings/" + opening;
        Api.from("matching-service", kari, port).put(consent, "{\"matchId\": \"" + match + "\"}");
        MATCHING.says(match, """
                {"candidateId": "%s", "openingId": "%s", "organisationNumber": "910000004", "state": "INTERESTED",
                 "cardOpen": true, "identityOpen": true, "identityUntil": "%s"}""".formatted(id, opening, Instant.now().plus(Duration.ofDays(30))));

        assertThat(as(ROLF).get(path(id, "/identity?match=" + match))
                        .body()
                        .path("documents")
                        .size())
                .isEqualTo(1);
        assertThat(download(ROLF, id, shared, "?match=" + match).statusCode()).isEqualTo(200);
        assertThat(download(ROLF, id, kept, "?match=" + match).statusCode()).isEqualTo(404);
        assertThat(download(HEGE, id, shared, "?match=" + match).statusCode()).isEqualTo(404);

        as(kari).delete(path(id, "/consents/openings/" + opening));
        assertThat(download(ROLF, id, shared, "?match=" + match).statusCode()).isEqualTo(404);
    }

    @Test
    void theLimitIsFiveMegabytesAndTheContentSaysWhatItIs() {
        var kari = aYoungPerson();
        var id = linked(kari);

        assertThat(send(kari, id, pdf(5 * MEGABYTE), false).statusCode()).isEqualTo(201);
        assertProblem(send(kari, id, pdf(5 * MEGABYTE + 1), false), 413, "document-too-large");
        assertProblem(
                send(kari, id, "MZ not a document".getBytes(StandardCharsets.UTF_8), false), 422, "not-a-document");
        assertProblem(send(kari, id, new byte[0], false), 422, "not-a-document");
        assertThat(as(kari).get(path(id, "/documents")).body().path("items").size())
                .isEqualTo(1);
    }

    @Test
    void theSameFileTwiceIsOneAndTenAreEnough() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var first = idOf(send(kari, id, pdf(100), false));
        assertThat(idOf(send(kari, id, pdf(100), false))).isEqualTo(first);
        for (int i = 1; i < 10; i++)
            assertThat(send(kari, id, pdf(100 + i), false).statusCode()).isEqualTo(201);

        assertProblem(send(kari, id, pdf(999), false), 422, "too-many-documents");
        assertThat(as(kari).delete(path(id, "/documents/" + first)).status()).isEqualTo(204);
        assertThat(download(kari, id, first, "").statusCode()).isEqualTo(404);
        assertThat(send(kari, id, pdf(999), false).statusCode()).isEqualTo(201);
    }

    @Test
    void nobodyElseHandsInOrTakesAway() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var document = idOf(send(kari, id, pdf(100), true));

        for (var who : new Caller[] {JONAS, ROLF, IDA, aYoungPerson()}) {
            assertThat(send(who, id, pdf(50), true).statusCode()).isEqualTo(404);
            assertThat(as(who).get(path(id, "/documents")).status()).isEqualTo(404);
            assertThat(as(who).delete(path(id, "/documents/" + document)).status())
                    .isEqualTo(404);
        }
        var other = linked(aYoungPerson());
        assertThat(download(NORA, other, document, "").statusCode()).isEqualTo(404);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Api.JSON.readTree(answer.body()).path("code").asString()).isEqualTo(code);
    }

    private static String idOf(HttpResponse<String> added) {
        return Api.JSON.readTree(added.body()).path("id").asString();
    }

    private static byte[] pdf(int bytes) {
        var content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        var sign = "%PDF-1.7 dokumentkanari ".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(sign, 0, content, 0, Math.min(sign.length, bytes));
        return content;
    }

    private HttpResponse<String> send(Caller who, String id, byte[] content, boolean forEmployers) {
        var boundary = "grense-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"CV Fornavnkanari.pdf\"\r\n"
                        + "Content-Type: text/plain\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange(
                request(who, path(id, "/documents?kind=CV&forEmployers=" + forEmployers))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> download(Caller who, String id, String document, String query) {
        var request =
                request(who, path(id, "/documents/" + document + query)).GET().build();
        return exchange(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(Caller who, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", TestTokens.bearer(who, "candidate-service"));
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
