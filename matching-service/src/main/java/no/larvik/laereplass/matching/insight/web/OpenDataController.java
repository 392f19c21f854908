package no.larvik.laereplass.matching.insight.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.insight.OpenFigures;
import no.larvik.laereplass.matching.web.People;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A set that the municipality can put where anybody may have it, and what a catalogue needs to know of it. It is an
 * administrator who decides to publish it, so it is not served to everybody here.
 */
@RestController
@RequestMapping("/api/v1/insight/open-data")
class OpenDataController {

    private static final int LONGEST_ADDRESS = 500;

    private final OpenFigures figures;

    OpenDataController(OpenFigures figures) {
        this.figures = figures;
    }

    @GetMapping(path = "/proposals.csv", produces = "text/csv")
    ResponseEntity<byte[]> openProposals(Caller caller) {
        return file(MediaType.valueOf("text/csv;charset=UTF-8"), "laereplass.csv")
                .body(OpenDataFile.of(figures.openData(administrator(caller).municipality()))
                        .content());
    }

    /** @param address where the file will be found, http or https */
    @GetMapping(path = "/dataset.jsonld", produces = "application/ld+json")
    ResponseEntity<Map<String, Object>> openDataSet(@RequestParam String address, Caller caller) {
        var municipality = administrator(caller).municipality();
        var found = address(address);
        var data = figures.openData(municipality);
        return file(MediaType.valueOf("application/ld+json"), "laereplass.jsonld")
                .body(DataSet.of(data, OpenDataFile.of(data), municipality, found));
    }

    private static Person administrator(Caller caller) {
        var person = People.of(caller);
        person.require("administrator");
        return person;
    }

    private static URI address(String written) {
        try {
            var address = new URI(written);
            var scheme = address.getScheme();
            var usable = written.length() <= LONGEST_ADDRESS
                    && address.getHost() != null
                    && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
            if (usable) return address;
        } catch (URISyntaxException unreadable) {
            // told below
        }
        throw new BadField("?address", "not-an-address");
    }

    private static ResponseEntity.BodyBuilder file(MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore());
    }
}
