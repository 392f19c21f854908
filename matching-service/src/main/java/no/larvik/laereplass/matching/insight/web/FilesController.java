package no.larvik.laereplass.matching.insight.web;

import java.time.InstantSource;
import java.util.Locale;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.web.People;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A page of figures as a file. The page sends what its reader sees, since names of companies and schools are not known
 * here; nothing is looked up and nothing is kept.
 */
@RestController
class FilesController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final InstantSource clock;

    FilesController(InstantSource clock) {
        this.clock = clock;
    }

    /** @param format {@code xlsx} or {@code pdf} */
    @PostMapping(
            path = "/api/v1/insight/files",
            produces = {MediaType.APPLICATION_PDF_VALUE, XLSX})
    ResponseEntity<byte[]> figuresAsFile(
            @RequestParam String format, @RequestBody FigurePages page, Caller caller, Locale language) {
        People.of(caller).require("administrator", "team-lead", "staff");
        var words = new FigureWords(language);
        return switch (format) {
            case "xlsx" -> file(XLSX, format, FigureWorkbook.of(page, words, clock.instant()));
            case "pdf" ->
                file(MediaType.APPLICATION_PDF_VALUE, format, FigurePaper.of(page, words, language, clock.instant()));
            default -> throw new BadField("?format", "xlsx-or-pdf");
        };
    }

    private static ResponseEntity<byte[]> file(String type, String ending, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Disposition", "attachment; filename=\"tall." + ending + "\"")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
