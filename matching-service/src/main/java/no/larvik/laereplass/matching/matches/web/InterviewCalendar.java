package no.larvik.laereplass.matching.matches.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import no.larvik.laereplass.matching.matches.Match;

/** The meeting as a file for any calendar. It says neither who nor with whom: calendars are shared. */
final class InterviewCalendar {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private InterviewCalendar() {}

    static String of(Match match, Instant agreed, Instant now, Locale language) {
        var words = ResourceBundle.getBundle("calendar", language, NO_GUESSING);
        var event = new VEvent();
        event.setUid(match.id() + "@laereplass");
        event.setSequence((int) match.version());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(words.getString("interview"));
        event.setDescription(words.getString("interview.text"));
        event.setDateStart(Date.from(agreed));
        event.setDuration(Duration.builder().hours(1).build());
        var where = match.papers().interview().where();
        if (where != null) event.setLocation(where);
        var calendar = new ICalendar();
        calendar.setProductId("-//Larvik kommune//Laereplass Larvik//NO");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
