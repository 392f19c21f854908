package no.larvik.laereplass.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a company was told while the past happened it has read by now, like everybody who followed it from day to day. */
final class PastNotices {

    private static final String ALL = "/api/v1/notifications";

    private PastNotices() {}

    /** @return how many were read */
    static int read(Visitor company) {
        var read = 0;
        for (var page = company.get(ALL).expect(200); ; ) {
            read += read(company, page.items());
            if (!page.json().hasNonNull("next")) return read;
            page = company.get(ALL + "?cursor=" + page.text("next")).expect(200);
        }
    }

    private static int read(Visitor company, List<JsonNode> notices) {
        var unread = notices.stream()
                .filter(notice -> !notice.path("read").asBoolean())
                .map(notice -> notice.path("id").asString())
                .toList();
        unread.forEach(id -> company.put(ALL + "/" + id + "/read", null, null).expect(204));
        return unread.size();
    }
}
