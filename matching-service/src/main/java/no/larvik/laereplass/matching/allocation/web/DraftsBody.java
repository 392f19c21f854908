package no.larvik.laereplass.matching.allocation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each line, in the order they came. */
record DraftsBody(List<ResultBody> results) {

    /** Either a draft or the reason why there is none. */
    record ResultBody(
            String candidateId,
            String openingId,
            @Nullable String matchId,
            @Nullable ProblemBody problem) {}

    record ProblemBody(String code, String detail) {}
}
