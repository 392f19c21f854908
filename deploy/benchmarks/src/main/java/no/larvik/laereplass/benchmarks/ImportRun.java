package no.larvik.laereplass.benchmarks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import no.larvik.laereplass.demo.Answer;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.WrongAnswer;

/**
 * Somebody who brings in files of one kind.
 *
 * @param address such as {@code /api/v1/employers/imports/approvals}
 */
record ImportRun(Visitor who, String address) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** Uploaded, tried and taken in, all or nothing. */
    String once(byte[] file, int wanted) {
        var upload = who.upload(address + "?name=maaling.csv", "text/csv", file).expect(201);
        var id = upload.text("id");
        var columns = new LinkedHashMap<String, Integer>();
        upload.json()
                .path("columns")
                .properties()
                .forEach(each -> columns.put(each.getKey(), each.getValue().asInt()));
        who.put(at(id) + "/columns", Map.of("columns", columns), upload.version())
                .expect(202);
        var checked = ended(id);
        who.put(at(id) + "/application", Map.of("choice", "ALL_OR_NOTHING"), checked.version())
                .expect(202);
        var result = ended(id).json().path("result");
        var made = result.path("created").asInt() + result.path("changed").asInt();
        if (made != wanted) throw new WrongAnswer(address + ": " + made + " of " + wanted + " rows: " + result);
        return id;
    }

    /** @return how many rows were left, since somebody had been there */
    long undone(String id) {
        who.delete(at(id) + "/application").expect(202);
        return ended(id).json().path("kept").asLong();
    }

    private Answer ended(String id) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var seen = who.get(at(id)).expect(200);
            if (!seen.text("state").endsWith("ING")) return seen;
            if (System.nanoTime() > end) throw new WrongAnswer("Not done in time: " + seen.body());
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private String at(String id) {
        return address + "/" + id;
    }
}
