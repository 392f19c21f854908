package no.larvik.laereplass.employer.openings.web;

import java.time.Instant;
import java.util.Map;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.employer.openings.Field;

/** One thing about an opening that is no longer as it was: which, and since when. Not by whom. */
record NewsBody(String field, Instant at) {

    static Page<NewsBody> of(Map<Field, Instant> news) {
        return new Page<>(
                news.entrySet().stream()
                        .map(one -> new NewsBody(one.getKey().label(), one.getValue()))
                        .toList(),
                null);
    }
}
