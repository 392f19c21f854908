package no.larvik.laereplass.matching.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Actor;
import org.jspecify.annotations.Nullable;

/** What a deed makes of a journey. */
final class Journeying {

    private static final Set<String> CONTRACTS = Set.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV");
    private static final Set<String> CLOSING = Set.of("WANTS_NO_MORE_CONTACT", "NEW_JOURNEY", "TIME_IS_OVER", "OTHER");

    private Journeying() {}

    /**
     * @throws MatchingProblem.IllegalDeed when the course has no such deed for this role, or its time has not come
     * @throws MatchingProblem.BadField when something that must come with it is missing
     */
    static JourneyChange done(Journey journey, Doing doing, Actor by, Instant now) {
        var today = Rhythm.day(now);
        var move = Course.find(journey, doing.deed(), by)
                .filter(found -> !found.has(Need.TIME) || Rhythm.isTime(journey, doing.deed(), now))
                .orElseThrow(() -> illegal(journey, doing.deed(), by, now));
        var day = day(move, doing, today);
        var code = code(journey, move, doing);
        var draft = journey.but().stage(move.to());
        switch (doing.deed()) {
            case START -> draft.talkDue(Rhythm.nextTalk(journey.startsOn())).heard(today);
            case HOLD_TALK -> draft.talkDue(Rhythm.nextTalk(day)).heard(day);
            case MISS_TALK -> draft.talkDue(Rhythm.afterMissed(today));
            case ASK_FOR_TALK -> draft.talkDue(sooner(journey.talkDue(), Rhythm.soon(today)));
            case REGISTER_CONTACT -> draft.heard(day);
            case WARN_OF_SILENCE -> draft.warned();
            case CHANGE_KIND -> draft.kind(code);
            case EXTEND -> draft.endsOn(day);
            case END ->
                draft.ended(EndReason.valueOf(code), doing.learnt())
                        .contactUntil(Rhythm.endOfContact(day))
                        .talkDue(Rhythm.afterMissed(today))
                        .settled(false);
            case GO_TO_SCHOOL ->
                draft.kind(inSchool(journey.kind()))
                        .talkDue(Rhythm.nextTalk(day))
                        .contactUntil(null)
                        .heard(today);
            case ENTER_EXAM, NOT_PASS -> draft.heard(today);
            case PASS -> draft.certificate(doing.certificate()).talkDue(null).settled(false);
            case CLOSE -> draft.talkDue(null);
        }
        var entry = new Entry(now, doing.deed(), move.to(), by, day, code.isEmpty() ? null : code);
        var next = draft.done().with(entry);
        var due = next.stage() == Stage.ENDED ? next.contactUntil() : next.talkDue();
        return new JourneyChange(next, List.of(new JourneyFact(move.fact(), by, entry.code(), due)));
    }

    static MatchingProblem.IllegalDeed illegal(Journey journey, Deed deed, Actor by, Instant now) {
        return new MatchingProblem.IllegalDeed(
                journey.stage().name(),
                deed.name(),
                journey.deeds(by, now).stream().map(Deed::name).toList());
    }

    private static LocalDate day(Move move, Doing doing, LocalDate today) {
        var day = doing.day() == null ? today : doing.day();
        if (move.has(Need.DAY) && day.isAfter(today)) throw new MatchingProblem.BadField("/day", "not-yet");
        if (move.has(Need.LAST_DAY) && doing.day() == null) throw new MatchingProblem.BadField("/day", "dates-first");
        return day;
    }

    private static String code(Journey journey, Move move, Doing doing) {
        if (move.has(Need.LAST_DAY)) return extended(journey, doing.day());
        if (move.has(Need.AGREED_KIND)) return agreedKind(journey, doing);
        if (move.has(Need.CERTIFICATE)) return certificate(journey, doing.certificate());
        var reason = doing.reason() == null ? "" : doing.reason();
        if (move.has(Need.REASON_AND_LEARNT)) {
            if (Arrays.stream(EndReason.values()).noneMatch(one -> one.name().equals(reason)))
                throw new MatchingProblem.BadField("/reason", "reason-required");
            if (doing.learnt() == null) throw new MatchingProblem.BadField("/learnt/lessons", "learnt-required");
        }
        if (move.has(Need.REASON) && !CLOSING.contains(reason))
            throw new MatchingProblem.BadField("/reason", "reason-required");
        return move.has(Need.REASON) || move.has(Need.REASON_AND_LEARNT) ? reason : "";
    }

    /** Læretid may be extended by up to a year in all. */
    private static String extended(Journey journey, @Nullable LocalDate until) {
        if (until == null || !until.isAfter(journey.endsOn()))
            throw new MatchingProblem.BadField("/day", "ends-before-it-starts");
        if (until.isAfter(journey.firstEnd().plusYears(1)))
            throw new MatchingProblem.BadField("/day", "extension-too-long");
        return until.toString();
    }

    private static String agreedKind(Journey journey, Doing doing) {
        var kind = doing.kind();
        if (kind == null || !CONTRACTS.contains(kind) || kind.equals(journey.kind()))
            throw new MatchingProblem.BadField("/kind", "another-kind");
        if (doing.agreed() == null) throw new MatchingProblem.BadField("/agreed", "agreement-required");
        return kind;
    }

    private static String certificate(Journey journey, @Nullable Certificate certificate) {
        if (certificate == null || !certificate.fits(journey.kind()))
            throw new MatchingProblem.BadField("/certificate", "certificate-of-kind");
        return certificate.name();
    }

    /** School goes on with what a contract was for; whoever was in work practice learns for the whole certificate. */
    private static String inSchool(String kind) {
        return CONTRACTS.contains(kind) ? kind : Journey.SCHOOL_KIND;
    }

    private static LocalDate sooner(@Nullable LocalDate due, LocalDate asked) {
        return due != null && due.isBefore(asked) ? due : asked;
    }
}
