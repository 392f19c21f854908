package no.larvik.laereplass.matching.travel.web;

import java.time.LocalDate;
import java.util.Locale;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.travel.TravelTimes;
import no.larvik.laereplass.matching.web.People;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The table of travel times: tried, brought whole, seen and removed. */
@RestController
@RequestMapping("/api/v1/travel-times")
class TravelController {

    private final TravelTimes times;

    TravelController(TravelTimes times) {
        this.times = times;
    }

    @GetMapping
    TravelBody travelTimes(Caller caller) {
        return TravelBody.of(times.current(People.of(caller)));
    }

    @PostMapping(path = "/imports", consumes = "text/csv")
    ImportBody importTravelTimes(
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "") String source,
            @RequestParam LocalDate date,
            @RequestBody byte[] file,
            Caller caller,
            Locale language) {
        var person = People.of(caller);
        person.require("administrator");
        return ImportBody.of(times.bring(CsvLines.of(file), source, date, dryRun, person), dryRun, language);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeTravelTimes(Caller caller) {
        times.remove(People.of(caller));
    }
}
