package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * Forgets what has been kept long enough. A dry run counts and changes nothing: it looks through the same eyes, so that
 * what it says is what a run does.
 */
public final class Retention {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final int AT_ONCE = 500;
    private static final Professional NOBODY = new Professional("service:retention", null, null);

    /**
     * What a run did, or would do.
     *
     * @param noticed cases whose person is told
     * @param erased cases that go
     * @param guardians contacts of guardians of those who are of age now
     * @param invitations codes that have run out
     * @param referrals returned ones
     * @param looks lines of who has seen what
     */
    public record Report(
            boolean dryRun,
            LocalDate day,
            int noticed,
            int erased,
            int guardians,
            int invitations,
            int referrals,
            int looks) {}

    private final Candidates candidates;
    private final Messages messages;
    private final Referrals referrals;
    private final AccessLog log;
    private final Erasing erasing;
    private final CandidateIds ids;
    private final RetentionRules rules;
    private final NoticeText notice;
    private final InstantSource clock;

    public Retention(
            Candidates candidates,
            Messages messages,
            Referrals referrals,
            AccessLog log,
            Erasing erasing,
            CandidateIds ids,
            RetentionRules rules,
            NoticeText notice,
            InstantSource clock) {
        this.candidates = candidates;
        this.messages = messages;
        this.referrals = referrals;
        this.log = log;
        this.erasing = erasing;
        this.ids = ids;
        this.rules = rules;
        this.notice = notice;
        this.clock = clock;
    }

    /** By hand, for those who answer for the rules. */
    public Report run(Actor actor, boolean dryRun) {
        if (!actor.is(Role.DATA_PROTECTION) && !actor.is(Role.ADMINISTRATOR))
            throw new CandidateProblem.NotInYourRole();
        if (!dryRun && !actor.is(Role.DATA_PROTECTION)) throw new CandidateProblem.NotInYourRole();
        return run(dryRun);
    }

    public RetentionRules rules() {
        return rules;
    }

    public Report run(boolean dryRun) {
        var now = clock.instant();
        var today = Oslo.day(now);
        var quietSince = before(today, rules.quietUntilNotice());
        var erased = 0;
        var noticed = 0;
        for (var candidate : candidates.quietSince(quietSince, AT_ONCE)) {
            var activity = lastWord(candidate);
            if (!activity.isBefore(quietSince)) continue;
            var toldAt = candidate.keeping().noticedAt();
            if (toldAt == null || toldAt.isBefore(activity)) {
                noticed++;
                if (!dryRun) tell(candidate, now);
            } else if (toldAt.isBefore(before(today, rules.noticeUntilErasure()))) {
                erased++;
                if (!dryRun) erasing.erase(candidate, NOBODY.subject(), "KEPT_LONG_ENOUGH");
            }
        }
        var grown = candidates.guardiansOf(today, AT_ONCE);
        var expired = candidates.invitedBefore(now, AT_ONCE);
        var returned = referrals.returnedBefore(before(today, rules.returnedReferral()), AT_ONCE);
        var looks = log.countBefore(before(today, rules.looks()));
        if (!dryRun) {
            grown.forEach(candidate -> quietly(candidate.forgetGuardian()));
            expired.forEach(candidate -> quietly(candidate.forgetInvitation()));
            referrals.remove(returned);
            log.forgetBefore(before(today, rules.looks()));
        }
        return new Report(dryRun, today, noticed, erased, grown.size(), expired.size(), returned.size(), (int) looks);
    }

    /** Changes of the case itself, and messages either way. */
    private Instant lastWord(Candidate candidate) {
        var written = messages.about(candidate.id(), null, 1).stream()
                .filter(message -> message.by() != null || message.from() == Message.Side.CANDIDATE)
                .map(Message::at)
                .findFirst();
        return written.filter(at -> at.isAfter(candidate.keeping().changedAt()))
                .orElse(candidate.keeping().changedAt());
    }

    /** A message nobody signs: the person is told as of any other. */
    private void tell(Candidate candidate, Instant now) {
        messages.add(new Message(
                ids.next().value(),
                0,
                candidate.id(),
                candidate.municipality(),
                Message.Side.STAFF,
                null,
                notice.in(candidate.person().language(), rules.noticeUntilErasure()),
                now,
                null));
        quietly(candidate.noticed(now));
    }

    /** What somebody else changed meanwhile is looked at again in the next run. */
    private void quietly(Change change) {
        try {
            candidates.putQuietly(change);
        } catch (CandidateProblem.ChangedMeanwhile nextRun) {
            // it is no longer quiet
        }
    }

    private static Instant before(LocalDate today, Period period) {
        return today.minus(period).atStartOfDay(ZONE).toInstant();
    }

    /** The words of the notice. */
    @FunctionalInterface
    public interface NoticeText {

        String in(Language language, Period until);
    }
}
