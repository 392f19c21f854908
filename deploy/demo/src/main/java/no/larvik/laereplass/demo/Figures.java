package no.larvik.laereplass.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.StringJoiner;

/**
 * The figures others publish, made up and marked so: without them the page can work out no official rate and estimate no
 * gain. Of the last full years; the one that is running has none yet.
 */
final class Figures {

    private static final String SOURCE = "Demotall, oppdiktet";
    private static final int[] FIRST_CHOICE = {88, 92, 97};
    private static final String[] NEET_SHARE = {"13", "12,4", "11,6"};
    private static final String[] COMPLETION = {"76,1", "77,3", "78,4"};
    private static final int[] UNEMPLOYED = {118, 109, 101};

    private final Visitor ida;
    private final LocalDate today;

    Figures(Visitor ida, LocalDate today) {
        this.ida = ida;
        this.today = today;
    }

    /** Once more changes nothing. */
    void bringIn() {
        ida.upload("/api/v1/insight/figures/imports", "text/csv", file().getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }

    private String file() {
        var lines = new StringJoiner("\n", "measure;year;value;source;date\n", "\n");
        for (var i = 0; i < FIRST_CHOICE.length; i++) {
            var year = today.getYear() - FIRST_CHOICE.length + 1 + i;
            line(lines, "FIRST_CHOICE_APPLICANTS", year, String.valueOf(FIRST_CHOICE[i]));
            line(lines, "PLACED_WITHOUT_APPLYING", year, String.valueOf(4 + i));
            line(lines, "WITHDRAWN_APPLICANTS", year, String.valueOf(11 - i));
            line(lines, "APPLICANTS_15_JUNE", year, String.valueOf(FIRST_CHOICE[i] - 5));
            line(lines, "NEET_SHARE", year, NEET_SHARE[i]);
            line(lines, "NEET_SHARE_COUNTRY", year, "12,1");
            line(lines, "NEET_PEOPLE", year, String.valueOf(700 - 40 * i));
            line(lines, "COMPLETION_SHARE", year, COMPLETION[i]);
            line(lines, "NAV_UNEMPLOYED_YOUTH", year, String.valueOf(UNEMPLOYED[i]));
            line(lines, "NAV_YOUTH_IN_MEASURES", year, String.valueOf(41 + 3 * i));
        }
        line(lines, "GAIN_A_YEAR_LOW", today.getYear(), "150000");
        line(lines, "GAIN_A_YEAR_HIGH", today.getYear(), "350000");
        line(lines, "GAIN_YEARS", today.getYear(), "10");
        line(lines, "ANYWAY_SHARE_LOW", today.getYear(), "40");
        line(lines, "ANYWAY_SHARE_HIGH", today.getYear(), "70");
        return lines.toString();
    }

    /** Said early in the year after, or the day before today where that is still ahead. */
    private void line(StringJoiner lines, String measure, int year, String value) {
        var published = LocalDate.of(year + 1, 2, 1);
        var said = published.isBefore(today) ? published : today.minusDays(1);
        lines.add(measure + ";" + year + ";" + value + ";" + SOURCE + ";" + said);
    }
}
