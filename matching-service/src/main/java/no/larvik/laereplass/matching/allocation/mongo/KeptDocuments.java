package no.larvik.laereplass.matching.allocation.mongo;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.allocation.Allocation;
import no.larvik.laereplass.matching.allocation.Allocations.Kept;
import no.larvik.laereplass.matching.allocation.Lists;
import no.larvik.laereplass.matching.allocation.Plans;
import no.larvik.laereplass.matching.allocation.Scored;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A market and its plans in documents of a few hundred people or openings each, well below 1 MB: a pair takes eight
 * bytes, the number of the opening and the score.
 */
final class KeptDocuments {

    static final int PEOPLE = 500;
    static final int OPENINGS = 2_000;
    private static final int NO_PLAN = -2;

    private KeptDocuments() {}

    static List<Document> people(Allocation attempt, Scored scored, Plans plans) {
        var documents = new ArrayList<Document>();
        for (int from = 0; from < scored.people().size(); from += PEOPLE) {
            var lines = new ArrayList<Document>();
            for (int person = from; person < Math.min(scored.people().size(), from + PEOPLE); person++)
                lines.add(line(scored, plans, person));
            documents.add(chunk(attempt, from).append("people", lines));
        }
        return documents;
    }

    static List<Document> openings(Allocation attempt, Scored scored) {
        var documents = new ArrayList<Document>();
        for (int from = 0; from < scored.openings().size(); from += OPENINGS) {
            var lines = scored
                    .openings()
                    .subList(from, Math.min(scored.openings().size(), from + OPENINGS))
                    .stream()
                    .map(seats -> new Document("o", seats.openingId())
                            .append("t", seats.trade())
                            .append("n", seats.free()))
                    .toList();
            documents.add(chunk(attempt, from).append("openings", lines));
        }
        return documents;
    }

    /** From the documents in their order. */
    static Kept toKept(Allocation done, List<Document> people, List<Document> openings) {
        var lines = people.stream()
                .flatMap(chunk -> chunk.getList("people", Document.class).stream())
                .toList();
        var seats = openings.stream()
                .flatMap(chunk -> chunk.getList("openings", Document.class).stream())
                .map(line -> new Scored.Seats(line.getString("o"), line.getString("t"), line.getInteger("n")))
                .toList();
        var wishes = new int[lines.size()][];
        var scores = new int[lines.size()][];
        for (int person = 0; person < wishes.length; person++) {
            var packed =
                    ByteBuffer.wrap(lines.get(person).get("w", Binary.class).getData());
            wishes[person] = new int[packed.capacity() / 8];
            scores[person] = new int[packed.capacity() / 8];
            for (int rank = 0; rank < wishes[person].length; rank++) {
                wishes[person][rank] = packed.getInt();
                scores[person][rank] = packed.getInt();
            }
        }
        var scored = new Scored(
                lines.stream().map(line -> line.getString("c")).toList(),
                seats,
                new Lists(
                        wishes,
                        scores,
                        seats.stream().mapToInt(Scored.Seats::free).toArray()),
                numbers(lines, "b"));
        var fair = numbers(lines, "f");
        var hasFair = fair.length == 0 ? done.failure() == null : fair[0] != NO_PLAN;
        return new Kept(scored, new Plans(numbers(lines, "s"), hasFair ? fair : null, done.failure(), null));
    }

    private static Document line(Scored scored, Plans plans, int person) {
        var wishes = scored.lists().wishes()[person];
        var packed = ByteBuffer.allocate(8 * wishes.length);
        for (int rank = 0; rank < wishes.length; rank++)
            packed.putInt(wishes[rank]).putInt(scored.lists().scores()[person][rank]);
        return new Document("c", scored.people().get(person))
                .append("w", new Binary(packed.array()))
                .append("b", scored.bonus()[person])
                .append("s", plans.stable()[person])
                .append("f", place(plans.fair(), person));
    }

    private static int place(int @Nullable [] places, int person) {
        return places == null ? NO_PLAN : places[person];
    }

    private static int[] numbers(List<Document> lines, String field) {
        return lines.stream().mapToInt(line -> line.getInteger(field)).toArray();
    }

    private static Document chunk(Allocation attempt, int from) {
        return new Document("_id", "%s:%03d:%08d".formatted(attempt.id(), attempt.attempt(), from))
                .append("allocation", attempt.id())
                .append("attempt", attempt.attempt());
    }
}
