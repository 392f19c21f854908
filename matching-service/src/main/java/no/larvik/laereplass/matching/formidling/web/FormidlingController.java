package no.larvik.laereplass.matching.formidling.web;

import jakarta.validation.Valid;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.matching.formidling.CountyYear;
import no.larvik.laereplass.matching.formidling.FormidlingCalendar;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The days of applying and placing in the county of whoever is signed in; entered by administrators. */
@RestController
@RequestMapping("/api/v1/formidling")
class FormidlingController {

    private final FormidlingCalendar calendar;

    FormidlingController(FormidlingCalendar calendar) {
        this.calendar = calendar;
    }

    /** From today on, earliest first, as far as anybody has entered. */
    @GetMapping("/ahead")
    Page<CountyYearBody.FormidlingDayBody> daysAhead(Caller caller) {
        var days = calendar.ahead(caller.municipality()).stream()
                .map(CountyYearBody.FormidlingDayBody::of)
                .toList();
        return new Page<>(days, null);
    }

    @GetMapping("/{year}")
    ResponseEntity<CountyYearBody> formidlingYear(@PathVariable int year, Caller caller) {
        return answer(calendar.of(caller.municipality(), year));
    }

    @PutMapping("/{year}")
    ResponseEntity<CountyYearBody> enterFormidlingYear(
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CountyYearRequest request,
            Caller caller) {
        var person = People.of(caller);
        person.require("administrator");
        var expected = ETags.required(ifMatch);
        ETags.check(calendar.of(caller.municipality(), year).version(), expected);
        return answer(calendar.enter(year, request.toDays(), expected, person));
    }

    private static ResponseEntity<CountyYearBody> answer(CountyYear year) {
        return ResponseEntity.ok().eTag(ETags.of(year.version())).body(CountyYearBody.of(year));
    }
}
