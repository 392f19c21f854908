package no.larvik.laereplass.matching.insight;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A proposal of one day to whoever, and how far it came. */
final class ACourse {

    private final String id;
    private String candidate = "kari";
    private String trade = "tomrerfaget";
    private String employer = "bygg";
    private @Nullable String unit;
    private String kind = "LAERLING";
    private long sequence = 1;
    private boolean committed;
    private Response.Reply reply = Response.Reply.UNANSWERED;
    private Response.No no = Response.No.OTHER;
    private int afterYes = -1;
    private final int[] days = new int[Milestone.COUNT];

    private ACourse(String id) {
        this.id = id;
        Arrays.fill(days, Course.NEVER);
    }

    static ACourse of(String id) {
        return new ACourse(id);
    }

    ACourse by(String who) {
        candidate = who;
        return this;
    }

    ACourse in(String what, String where, String how) {
        trade = what;
        employer = where;
        kind = how;
        return this;
    }

    /** The place of work; otherwise none was kept. */
    ACourse at(String place) {
        unit = place;
        return this;
    }

    ACourse told(long number) {
        sequence = number;
        return this;
    }

    ACourse standing() {
        committed = true;
        return this;
    }

    /** What the employer made of a yes they did not want to meet for. */
    ACourse but(Response.Reply what) {
        reply = what;
        return this;
    }

    /** Said no, so many days after the yes. */
    ACourse refusedAfter(int days) {
        afterYes = days;
        return but(Response.Reply.NOT_SELECTED);
    }

    /** Why they said no, when they did. */
    ACourse because(Response.No what) {
        no = what;
        return this;
    }

    /** Proposed on the day, and so many days between each further milestone. */
    ACourse from(String day, int... between) {
        days[0] = (int) LocalDate.parse(day).toEpochDay();
        for (int step = 0; step < between.length; step++) days[step + 1] = days[step] + between[step];
        return this;
    }

    Course done() {
        return new Course(
                id, sequence, candidate, "3909", trade, kind, employer, unit, committed, days, response(), Moves.NONE);
    }

    private Response response() {
        var interested = days[Milestone.INTERESTED.ordinal()];
        var yes = days[Milestone.YES.ordinal()];
        if (interested != Course.NEVER) return new Response(Response.Reply.INTERESTED, interested, null);
        if (yes == Course.NEVER) return Response.NONE;
        return new Response(
                reply, afterYes < 0 ? Course.NEVER : yes + afterYes, reply == Response.Reply.NOT_SELECTED ? no : null);
    }
}
