package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Giving a consent and taking it back: what becomes of a case, and what others are told. */
final class Agreeing {

    private final Candidate candidate;

    Agreeing(Candidate candidate) {
        this.candidate = candidate;
    }

    /** The person's own yes; it also confirms one that staff recorded. */
    Change agree(Purpose purpose, String textVersion, String by, Instant now) {
        var standing = candidate.consents().active(purpose, now);
        var same = standing.filter(
                consent -> consent.onBehalf() == null && consent.textVersion().equals(textVersion));
        if (same.isPresent()) return Change.none(candidate);
        return give(new Consent(purpose, textVersion, null, now, by, null, null, null));
    }

    /** What the person told staff, for as long as they have no way to say it here themselves. */
    Change record(Purpose purpose, String textVersion, OnBehalf onBehalf, String by, Instant now) {
        if (candidate.isLinked()) throw new CandidateProblem.AnswersForThemselves();
        var standing = candidate.consents().active(purpose, now);
        var same = standing.filter(consent ->
                onBehalf.equals(consent.onBehalf()) && consent.textVersion().equals(textVersion));
        if (same.isPresent()) return Change.none(candidate);
        return give(new Consent(purpose, textVersion, null, now, by, onBehalf, null, null));
    }

    /**
     * The person says yes to one proposal, so that the employer may see who they are once interested. Saying it again
     * in the same match, while it stands, changes nothing.
     *
     * @param onBehalf how staff were told; null when the person says it here
     */
    Change beKnown(
            String openingId, String matchId, String textVersion, @Nullable OnBehalf onBehalf, String by, Instant now) {
        var purpose = new Purpose.ForOpening(openingId);
        var same = candidate.consents().active(purpose, now).filter(consent -> matchId.equals(consent.matchId()));
        if (same.isPresent()) return Change.none(candidate);
        var until = now.plus(Candidate.OPENING_CONSENT_LASTS);
        return give(new Consent(purpose, textVersion, matchId, now, by, onBehalf, until, null));
    }

    /**
     * The yes of this match was never said. A yes in another match to the same place stands, and whoever asks has let
     * the match go: nobody is told.
     */
    Change neverSaid(String openingId, String matchId, String by, Instant now) {
        var purpose = new Purpose.ForOpening(openingId);
        if (!candidate.consents().isFor(purpose, matchId)) return Change.none(candidate);
        var answers = candidate.answers().stream()
                .filter(set -> !set.purpose().equals(purpose))
                .toList();
        var left = candidate.consents().without(purpose, now, by);
        return Change.to(candidate.but().consents(left).answers(answers).done());
    }

    /**
     * What an employer is told with the yes, said before or after it. Answers whose yes was never said, or does not stand,
     * are not kept beside the new ones.
     */
    Change answer(Answers given) {
        var kept = candidate.answers().stream()
                .filter(set -> !set.purpose().equals(given.purpose()))
                .filter(set -> candidate.consents().isFor(set.purpose(), set.matchId()));
        var next = given.given().isEmpty() ? kept : Stream.concat(kept, Stream.of(given));
        return Change.to(candidate.but().answers(next.toList()).done());
    }

    private Change give(Consent given) {
        var next = candidate.but().consents(candidate.consents().with(given)).done();
        var fact = given(given.purpose(), given.onBehalf() != null);
        return new Change(next, fact == null ? List.of() : List.of(fact));
    }

    /** Ends one consent. News can also be refused without ever having been agreed to. */
    Change end(Purpose purpose, String textVersion, String by, Instant now) {
        var consents = candidate.consents();
        if (consents.stands(purpose)) return end(List.of(purpose), by, now, candidate.status());
        if (!(purpose instanceof Purpose.Notifications) || consents.isRefused(purpose)) return Change.none(candidate);
        var no = new Consent(purpose, textVersion, null, now, by, null, null, new Consent.Withdrawal(now, by));
        return Change.to(candidate.but().consents(consents.with(no)).done());
    }

    /** Ends matching at once, and with it every employer's sight of the person. */
    Change endMatching(String by, Instant now) {
        var ended = new ArrayList<Purpose>(candidate.consents().standingForOpenings());
        if (candidate.consents().covers(Candidate.MATCHING, now)) ended.addFirst(Candidate.MATCHING);
        var published = candidate.status() == Status.PUBLISHED;
        if (ended.isEmpty() && !published) return Change.none(candidate);
        return end(ended, by, now, published ? Status.WITHDRAWN : candidate.status());
    }

    private Change end(List<Purpose> purposes, String by, Instant now, Status nextStatus) {
        var left = candidate.consents();
        var facts = new ArrayList<CandidateEvent>();
        for (var purpose : purposes) {
            left = left.without(purpose, now, by);
            var fact = withdrawn(purpose);
            if (fact != null) facts.add(fact);
        }
        var next = candidate.but().consents(left).status(nextStatus);
        next.answers(candidate.answers().stream()
                .filter(set -> !purposes.contains(set.purpose()))
                .toList());
        for (var purpose : purposes)
            if (purpose instanceof Purpose.ForAgency of)
                next.caseload(candidate.caseload().leftByAgency(of.agency()));
        if (nextStatus != candidate.status()) {
            next.pause(null);
            facts.add(new CandidateEvent.Withdrawn(candidate.id(), candidate.municipality()));
        }
        return new Change(next.done(), facts);
    }

    /** Who may help and how news travels concerns nobody outside this service. */
    private @Nullable CandidateEvent given(Purpose purpose, boolean onBehalf) {
        return isOthersBusiness(purpose)
                ? new CandidateEvent.ConsentGiven(candidate.id(), candidate.municipality(), purpose, onBehalf)
                : null;
    }

    private @Nullable CandidateEvent withdrawn(Purpose purpose) {
        return isOthersBusiness(purpose)
                ? new CandidateEvent.ConsentWithdrawn(candidate.id(), candidate.municipality(), purpose)
                : null;
    }

    private static boolean isOthersBusiness(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Matching m -> true;
            case Purpose.ForOpening o -> true;
            case Purpose.Notifications n -> false;
            case Purpose.ForAgency a -> false;
        };
    }
}
