package no.larvik.laereplass.matching.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.matching.insight.Milestone;
import no.larvik.laereplass.matching.insight.OpenData;
import no.larvik.laereplass.matching.insight.OpenData.Cut;
import no.larvik.laereplass.matching.insight.OpenData.OpenRow;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpenDataFileTest {

    private static final OpenData DATA = new OpenData(
            Instant.parse("2026-11-20T10:00:00Z"),
            List.of(2025, 2024),
            List.of(
                    new OpenRow(2025, Cut.ALL, "", Milestone.PROPOSED, 40),
                    new OpenRow(2025, Cut.TRADE, "tomrerfaget", Milestone.YES, null)));

    @Test
    void aWithheldNumberIsEmptyAndSaysSo() {
        assertThat(new String(OpenDataFile.of(DATA).content(), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "schoolYear,cut,value,milestone,proposals,withheld",
                        "2025/2026,ALL,,PROPOSED,40,false",
                        "2025/2026,TRADE,tomrerfaget,YES,,true");
    }

    @Test
    void aCatalogueIsToldWhatTheSetIsWhereItLiesAndThatItIsTheSameFile() {
        var file = OpenDataFile.of(DATA);
        var address = URI.create("https://example.test/laereplass.csv");

        var set = JsonMapper.builder().build().valueToTree(DataSet.of(DATA, file, "3909", address));

        assertThat(set.path("@type").asString()).isEqualTo("dcat:Dataset");
        assertThat(set.path("@context").path("dcat").asString()).isEqualTo("http://www.w3.org/ns/dcat#");
        for (var needed : List.of("dct:title", "dct:description", "dct:publisher", "dct:identifier", "dcat:theme"))
            assertThat(set.path(needed).isMissingNode()).as(needed).isFalse();
        assertThat(set.path("dct:title")
                        .valueStream()
                        .map(title -> title.path("@language").asString()))
                .containsExactly("nb", "nn", "en");
        assertThat(set.path("dct:temporal").path("dcat:endDate").path("@value").asString())
                .isEqualTo("2026-07-31");
        var distribution = set.path("dcat:distribution").path(0);
        assertThat(distribution.path("dcat:downloadURL").path("@id").asString()).isEqualTo(address.toString());
        assertThat(distribution.path("dcat:byteSize").path("@value").asInt()).isEqualTo(file.content().length);
        assertThat(distribution
                        .path("spdx:checksum")
                        .path("spdx:checksumValue")
                        .path("@value")
                        .asString())
                .isEqualTo(file.sha256())
                .hasSize(64);
    }
}
