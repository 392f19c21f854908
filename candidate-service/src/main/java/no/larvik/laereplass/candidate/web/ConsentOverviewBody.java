package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import no.larvik.laereplass.candidate.Agencies;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.Consent;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Every question of consent and how it stands now, and every answer ever given, newest first.
 *
 * @param items matching, news, each agency, and each opening that was said yes to
 */
record ConsentOverviewBody(List<StandingBody> items, List<AnswerBody> history) {

    enum State {
        /** Stands now. */
        GIVEN,
        /** The last answer is a no, or was taken back. */
        WITHDRAWN,
        /** Ran out by itself. */
        ENDED,
        /** Never answered. */
        NOT_ASKED
    }

    /** @param confirmed false for what staff wrote down and the person has not said here yet */
    record StandingBody(
            String purpose,
            @Nullable String agency,
            @Nullable String openingId,
            @Nullable String matchId,
            State state,
            boolean confirmed,
            @Nullable Instant at,
            @Nullable String textVersion,
            @Nullable Instant until) {}

    /** @param bySelf whether the person answered, or staff for them */
    record AnswerBody(
            String purpose,
            @Nullable String agency,
            @Nullable String openingId,
            boolean yes,
            Instant at,
            boolean bySelf,
            OnBehalf.@Nullable How how,
            String textVersion) {}

    static ConsentOverviewBody of(Candidate candidate, Agencies agencies, Instant now) {
        var purposes = new LinkedHashSet<Purpose>();
        purposes.add(new Purpose.Matching());
        purposes.add(new Purpose.Notifications());
        agencies.codes().forEach(agency -> purposes.add(new Purpose.ForAgency(agency)));
        candidate.consents().history().forEach(consent -> purposes.add(consent.purpose()));
        return new ConsentOverviewBody(
                purposes.stream()
                        .map(purpose -> standing(candidate, purpose, now))
                        .toList(),
                history(candidate));
    }

    private static StandingBody standing(Candidate candidate, Purpose purpose, Instant now) {
        var last = candidate.consents().last(purpose);
        return new StandingBody(
                purpose.name(),
                agency(purpose),
                opening(purpose),
                last.map(Consent::matchId).orElse(null),
                last.map(consent -> state(consent, now)).orElse(State.NOT_ASKED),
                last.isEmpty() || last.get().onBehalf() == null,
                last.map(ConsentOverviewBody::lastWord).orElse(null),
                last.map(Consent::textVersion).orElse(null),
                last.map(Consent::until).orElse(null));
    }

    private static State state(Consent consent, Instant now) {
        if (consent.isActive(now)) return State.GIVEN;
        return consent.withdrawal() == null ? State.ENDED : State.WITHDRAWN;
    }

    private static Instant lastWord(Consent consent) {
        var withdrawal = consent.withdrawal();
        return withdrawal == null ? consent.at() : withdrawal.at();
    }

    private static List<AnswerBody> history(Candidate candidate) {
        var answers = new ArrayList<AnswerBody>();
        for (var consent : candidate.consents().history()) {
            var withdrawal = consent.withdrawal();
            var onBehalf = consent.onBehalf();
            if (withdrawal == null || !withdrawal.at().equals(consent.at()))
                answers.add(answer(
                        candidate,
                        consent,
                        true,
                        consent.at(),
                        consent.by(),
                        onBehalf == null ? null : onBehalf.how()));
            if (withdrawal != null)
                answers.add(answer(candidate, consent, false, withdrawal.at(), withdrawal.by(), null));
        }
        answers.sort(Comparator.comparing(AnswerBody::at).reversed());
        return answers;
    }

    private static AnswerBody answer(
            Candidate candidate, Consent consent, boolean yes, Instant at, String by, OnBehalf.@Nullable How how) {
        var purpose = consent.purpose();
        return new AnswerBody(
                purpose.name(),
                agency(purpose),
                opening(purpose),
                yes,
                at,
                by.equals(candidate.subject()),
                how,
                consent.textVersion());
    }

    private static @Nullable String agency(Purpose purpose) {
        return purpose instanceof Purpose.ForAgency of ? of.agency() : null;
    }

    private static @Nullable String opening(Purpose purpose) {
        return purpose instanceof Purpose.ForOpening of ? of.openingId() : null;
    }
}
