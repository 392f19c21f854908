package no.larvik.laereplass.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.demo.Visitor;

/** Every page of figures, and what it asks. */
final class InsightPages {

    private InsightPages() {}

    /** What a page asks. */
    interface Question {
        void ask(Visitor who);
    }

    /** Each as its page asks. Where a page lets its reader choose, all that can be chosen by year. */
    static Map<String, List<Question>> all(String employer) {
        var pages = new LinkedHashMap<String, List<Question>>();
        var years = new ArrayList<String>();
        for (int year = 2016; year < 2026; year++) years.add("/insight/past?year=" + year);
        pages.put("the overview", each("/insight/overview?year=2025"));
        pages.put("history of a school year", each(years.toArray(String[]::new)));
        pages.put(
                "history of a part",
                each("/insight/past?year=2025&trade=trade-1", "/insight/past?from=2016-08&to=2026-07"));
        pages.put(
                "history by school, part and agency",
                each("/insight/past/groups?year=2025", "/insight/past/groups?year=2019"));
        pages.put("contracts broken off", each("/insight/broken-off"));
        pages.put("official rates", each("/insight/official?year=2026", "/insight/official?year=2019"));
        pages.put("figures of now", each("/insight/rates"));
        pages.put("the promise", each("/insight/promise"));
        pages.put("answers from employers", each("/insight/responses"));
        pages.put("indicators", each("/insight/indicators"));
        pages.put("gains", each("/insight/gains"));
        pages.put("wishes and places by area", each("/insight/supply"));
        pages.put("young voices", each("/insight/voices?year=2026"));
        pages.put("fairness of a quarter", each("/insight/fairness?quarter=2026-Q2"));
        pages.put("cohorts", each("/cohorts"));
        pages.put("what came of the contracts", each("/cohorts/outcomes"));
        pages.put(
                "the municipality's own places",
                each("/employers/" + employer + "/commitment/figures?year=" + OwnPlaces.year()));
        return pages;
    }

    static List<Question> each(String... paths) {
        return Arrays.stream(paths).<Question>map(path -> who -> get(path, who)).toList();
    }

    private static void get(String path, Visitor who) {
        who.get("/api/v1" + path).expect(200);
    }

    /** The largest page taken along: what it shows goes out, a file comes back. */
    static Map<String, List<Question>> files(Visitor ida) {
        var page = FigureFile.ofYear(2025, ida);
        return Map.of(
                "history as a workbook", List.of(who -> file("xlsx", page, who)),
                "history on paper", List.of(who -> file("pdf", page, who)));
    }

    private static void file(String format, Map<String, ?> page, Visitor who) {
        who.postFor("/api/v1/insight/files?format=" + format, page, "*/*").expect(200);
    }
}
