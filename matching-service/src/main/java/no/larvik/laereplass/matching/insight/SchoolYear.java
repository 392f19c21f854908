package no.larvik.laereplass.matching.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** From August to July. @param begins the year of its August, 2000 to 2999 */
public record SchoolYear(int begins) {

    private static final int AUGUST = 8;
    private static final int MONTHS = 12;

    static SchoolYear of(YearMonth month) {
        return new SchoolYear(month.getMonthValue() >= AUGUST ? month.getYear() : month.getYear() - 1);
    }

    List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(first()::plusMonths).toList();
    }

    YearMonth first() {
        return YearMonth.of(begins, AUGUST);
    }

    YearMonth last() {
        return first().plusMonths(MONTHS - 1);
    }
}
