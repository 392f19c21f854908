package no.larvik.laereplass.matching.insight.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import no.larvik.laereplass.matching.insight.OpenData;

/**
 * What a data set is, in the words of DCAT 3 (W3C) as the Norwegian profile DCAT-AP-NO asks for them, as JSON-LD: so that
 * a catalogue can be told of it without anybody writing it by hand.
 */
final class DataSet {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String LICENCE = "https://data.norge.no/nlod/no/2.0";
    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", XSD);
    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private DataSet() {}

    /** @param address where the municipality puts the file */
    static Map<String, Object> of(OpenData data, OpenDataFile file, String municipality, URI address) {
        var day = LocalDate.ofInstant(data.at(), NORWAY).toString();
        var set = new LinkedHashMap<String, Object>();
        set.put("@context", PREFIXES);
        set.put("@id", address + "#dataset");
        set.put("@type", "dcat:Dataset");
        set.put("dct:identifier", "laereplass-" + municipality);
        set.put("dct:title", words("title"));
        set.put("dct:description", words("description"));
        set.put(
                "dct:publisher",
                Map.of("@type", "foaf:Agent", "dct:identifier", municipality, "foaf:name", "Kommune " + municipality));
        set.put("dct:modified", typed(day, "date"));
        set.put("dct:accrualPeriodicity", Map.of("@id", EU + "frequency/IRREG"));
        set.put("dct:accessRights", Map.of("@id", EU + "access-right/PUBLIC"));
        set.put("dct:language", Map.of("@id", EU + "language/NOR"));
        set.put("dcat:theme", Map.of("@id", EU + "data-theme/EDUC"));
        set.put("dcat:keyword", words("keyword"));
        if (!data.years().isEmpty()) set.put("dct:temporal", period(data));
        set.put("dcat:distribution", List.of(distribution(file, address, day)));
        return set;
    }

    private static Map<String, Object> distribution(OpenDataFile file, URI address, String day) {
        var distribution = new LinkedHashMap<String, Object>();
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dcat:accessURL", Map.of("@id", address.toString()));
        distribution.put("dcat:downloadURL", Map.of("@id", address.toString()));
        distribution.put("dct:format", Map.of("@id", EU + "file-type/CSV"));
        distribution.put("dcat:mediaType", Map.of("@id", "https://www.iana.org/assignments/media-types/text/csv"));
        distribution.put("dct:license", Map.of("@id", LICENCE));
        distribution.put("dct:modified", typed(day, "date"));
        distribution.put("dcat:byteSize", typed(Integer.toString(file.content().length), "nonNegativeInteger"));
        distribution.put(
                "spdx:checksum",
                Map.of(
                        "@type",
                        "spdx:Checksum",
                        "spdx:algorithm",
                        Map.of("@id", "spdx:checksumAlgorithm_sha256"),
                        "spdx:checksumValue",
                        typed(file.sha256(), "hexBinary")));
        return distribution;
    }

    private static Map<String, Object> period(OpenData data) {
        return Map.of(
                "@type",
                "dct:PeriodOfTime",
                "dcat:startDate",
                typed(data.years().getLast() + "-08-01", "date"),
                "dcat:endDate",
                typed(data.years().getFirst() + 1 + "-07-31", "date"));
    }

    private static Map<String, String> typed(String value, String type) {
        return Map.of("@type", "xsd:" + type, "@value", value);
    }

    private static List<Map<String, String>> words(String key) {
        return List.of("nb", "nn", "en").stream()
                .map(language -> Map.of(
                        "@language",
                        language,
                        "@value",
                        ResourceBundle.getBundle("figures", Locale.of(language), NO_GUESSING)
                                .getString("set." + key)))
                .toList();
    }
}
