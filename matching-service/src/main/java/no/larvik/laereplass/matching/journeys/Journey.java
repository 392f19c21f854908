package no.larvik.laereplass.matching.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.matches.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One young person's way from an approved contract to the certificate. Its id is the match's it came from. Immutable: a
 * deed returns the next state and what to announce.
 *
 * @param firstEnd last day of the contract before any extension
 * @param talkDue when the next half-year talk is due; null when nobody follows up any longer
 * @param lastHeard when somebody last had contact
 * @param warned staff were told that nobody has heard anything
 * @param contactUntil how long contact goes on after an end; null before that
 * @param settled the match has followed; false while something is left to do
 */
public record Journey(
        String id,
        Parties parties,
        Stage stage,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate firstEnd,
        @Nullable LocalDate talkDue,
        LocalDate lastHeard,
        boolean warned,
        @Nullable LocalDate contactUntil,
        @Nullable Certificate certificate,
        @Nullable EndReason reason,
        @Nullable Learnt learnt,
        List<Entry> entries,
        boolean settled,
        long version) {

    /** What is learnt in school without a contract: the whole certificate. */
    static final String SCHOOL_KIND = "LAERLING";

    public Journey {
        entries = List.copyOf(entries);
    }

    static JourneyChange planned(
            String id, Parties parties, String kind, LocalDate from, LocalDate until, Instant now) {
        var first = new Entry(now, null, Stage.PLANNED, Actor.SYSTEM, Rhythm.day(now), null);
        var journey = new Journey(
                id,
                parties,
                Stage.PLANNED,
                kind,
                from,
                until,
                until,
                null,
                from,
                false,
                null,
                null,
                null,
                null,
                List.of(first),
                true,
                0);
        return new JourneyChange(journey, List.of(new JourneyFact("planned", Actor.SYSTEM, null, from)));
    }

    /** Vg3 in school: without a company, under way at once. */
    static JourneyChange inSchool(
            String id, Parties parties, String kind, LocalDate from, LocalDate until, Instant now) {
        var first = new Entry(now, Deed.GO_TO_SCHOOL, Stage.IN_SCHOOL, Actor.STAFF, Rhythm.day(now), null);
        var journey = new Journey(
                id,
                parties,
                Stage.IN_SCHOOL,
                kind,
                from,
                until,
                until,
                Rhythm.nextTalk(from),
                Rhythm.day(now),
                false,
                null,
                null,
                null,
                null,
                List.of(first),
                true,
                0);
        return new JourneyChange(
                journey, List.of(new JourneyFact("gone-to-school", Actor.STAFF, null, Rhythm.nextTalk(from))));
    }

    /** What this role may do right now. */
    public List<Deed> deeds(Actor by, Instant now) {
        return Course.of(this).stream()
                .filter(move -> move.by().contains(by))
                .filter(move -> !move.has(Need.TIME) || Rhythm.isTime(this, move.deed(), now))
                .map(Move::deed)
                .toList();
    }

    /** Under way in school, or on the way to the exam from there. */
    boolean bySchool() {
        return entries.reversed().stream()
                .map(Entry::to)
                .filter(to -> to == Stage.RUNNING || to == Stage.IN_SCHOOL)
                .findFirst()
                .filter(to -> to == Stage.IN_SCHOOL)
                .isPresent();
    }

    public boolean everDone(Deed deed) {
        return entries.stream().anyMatch(entry -> entry.deed() == deed);
    }

    /** The company's part is over, whatever came after. */
    public boolean endedOnce() {
        return everDone(Deed.END);
    }

    /** The company's part was over before what happened last. */
    public boolean companyWasGone() {
        return entries.stream().limit(entries.size() - 1L).anyMatch(entry -> entry.deed() == Deed.END);
    }

    /** The last talk that was due was not held. */
    public boolean talkMissed() {
        return entries.reversed().stream()
                .filter(entry -> entry.deed() == Deed.HOLD_TALK || entry.deed() == Deed.MISS_TALK)
                .findFirst()
                .filter(entry -> entry.deed() == Deed.MISS_TALK)
                .isPresent();
    }

    Journey with(Entry entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return but().entries(all).done();
    }

    JourneyDraft but() {
        return new JourneyDraft(this);
    }

    /**
     * Who it is about; never changes.
     *
     * @param openingId null in school
     */
    public record Parties(
            String candidateId,
            @Nullable String openingId,
            @Nullable String employerId,
            @Nullable String organisationNumber,
            String municipality,
            String trade) {}
}
