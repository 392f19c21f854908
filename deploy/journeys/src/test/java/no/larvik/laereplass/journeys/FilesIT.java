package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import no.larvik.laereplass.demo.Addresses;
import no.larvik.laereplass.demo.Answer;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files in and out through the gateway: by whoever may, refused to whoever may not, and undone. */
@ExtendWith(RunningPlatform.class)
class FilesIT {

    private static final Platform PLATFORM =
            new Platform(Addresses.of(Map.of("LAEREPLASS_PORT", String.valueOf(RunningPlatform.port()))));

    @Test
    void aListOfYoungPeopleIsTriedMendedTakenInAndUndone() {
        var list = "/api/v1/candidates/imports/candidates";
        var file = "Fornavn;Etternavn;Fødselsdato;Telefon;E-post;Postnummer\n"
                + "Filip;Frafil;12.12.2008;41239001;filip@demo.invalid;3256\n"
                + "Feil;Rad;31.02.2009;41239002;feil@demo.invalid;3256\n";

        var id = nora().upload(list + "?name=liste.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .text("id");
        assertThat(jonas().get(list + "/" + id).status()).isEqualTo(404);
        var checked = checked(list, id);
        assertThat(checked.json().path("expected").path("refused").asInt()).isEqualTo(1);
        assertThat(nora().get(list + "/" + id + "/corrections?format=csv", "text/csv")
                        .expect(200)
                        .body())
                .contains("\"Feil\";\"Rad\"")
                .doesNotContain("Filip");
        assertThat(nora().put(list + "/" + id + "/application", Map.of("choice", "ALL_OR_NOTHING"), checked.version())
                        .text("code"))
                .isEqualTo("import-has-errors");
        nora().put(list + "/" + id + "/application", Map.of("choice", "GOOD_ROWS"), checked.version())
                .expect(202);
        assertThat(ended(list, id).json().path("result").path("created").asInt())
                .isEqualTo(1);
        assertThat(nora().get("/api/v1/candidates?text=Frafil").expect(200).items())
                .hasSize(1);

        nora().delete(list + "/" + id + "/application").expect(202);
        assertThat(ended(list, id).text("state")).isEqualTo("UNDONE");
        assertThat(nora().get("/api/v1/candidates?text=Frafil").expect(200).items())
                .isEmpty();
    }

    @Test
    void aReferralNeedsAYesInAFileToo() {
        var list = "/api/v1/candidates/imports/referrals";
        var file = "Fornavn;Etternavn;Fødselsdato;Telefon;E-post;Postnummer;Samtykke gitt;Samtykkedato\n"
                + "Hanne;Frafil;13.12.2008;41239003;hanne@demo.invalid;3256;telefon;"
                + LocalDate.now().minusDays(2) + "\n"
                + "Uten;Ja;14.12.2008;41239004;uten@demo.invalid;3256;;\n";

        var id = nora().upload(list + "?name=h.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .text("id");

        var expected = checked(list, id).json().path("expected");
        assertThat(expected.path("created").asInt()).isEqualTo(1);
        assertThat(expected.path("refused").asInt()).isEqualTo(1);
        nora().delete(list + "/" + id).expect(204);
    }

    @Test
    void filesAreForWhomeverTheListsAreFor() {
        var file = "A;B\n1;2\n".getBytes(StandardCharsets.UTF_8);
        for (var kind : new String[] {
            "candidates/imports/candidates",
            "candidates/imports/referrals",
            "employers/imports/approvals",
            "employers/imports/employers",
            "employers/imports/ads"
        }) {
            for (var other : new Visitor[] {rolf(), kari()})
                assertThat(other.upload("/api/v1/" + kind + "?name=fil.csv", "text/csv", file)
                                .status())
                        .as(kind)
                        .isEqualTo(403);
        }
        assertThat(kari().get("/api/v1/candidates/exports/candidates", "text/csv")
                        .status())
                .isEqualTo(403);
        assertThat(kari().get("/api/v1/employers/exports/employers", "text/csv").status())
                .isEqualTo(403);
        assertThat(nora().get("/api/v1/candidates/exports/candidates", "text/csv")
                        .expect(200)
                        .body())
                .contains("Fødselsdato");
        assertThat(rolf().get("/api/v1/employers/exports/openings", "text/csv")
                        .expect(200)
                        .body())
                .contains("Tittel");
    }

    private static Answer checked(String list, String id) {
        var upload = nora().get(list + "/" + id).expect(200);
        var columns = new java.util.LinkedHashMap<String, Integer>();
        upload.json()
                .path("columns")
                .properties()
                .forEach(each -> columns.put(each.getKey(), each.getValue().asInt()));
        nora().put(list + "/" + id + "/columns", Map.of("columns", columns), upload.version())
                .expect(202);
        return ended(list, id);
    }

    private static Answer ended(String list, String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> nora().get(list + "/" + id).expect(200),
                        seen -> !seen.text("state").endsWith("ING"));
    }

    private static Visitor nora() {
        return PLATFORM.as("nora").patiently();
    }

    private static Visitor jonas() {
        return PLATFORM.as("jonas").patiently();
    }

    private static Visitor rolf() {
        return PLATFORM.as("rolf").patiently();
    }

    private static Visitor kari() {
        return PLATFORM.as("kari").patiently();
    }
}
