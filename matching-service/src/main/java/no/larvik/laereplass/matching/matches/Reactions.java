package no.larvik.laereplass.matching.matches;

import java.util.List;
import org.springframework.stereotype.Service;

/** What happens to matches when one of their two sides leaves. Repeatable. */
@Service
public class Reactions {

    private final Matches matches;
    private final Closing closing;
    private final Steps steps;

    public Reactions(Matches matches, Closing closing, Steps steps) {
        this.matches = matches;
        this.closing = closing;
        this.steps = steps;
    }

    /** A withdrawn opening closes what waits for it. An offer that is given stands. */
    public void openingWithdrawn(String openingId) {
        var waiting = matches.openOfOpening(openingId).stream()
                .filter(match -> match.state().waiting())
                .toList();
        closeAll(waiting, "OPENING_WITHDRAWN");
    }

    /** Who is no longer looking has no open matches, but keeps the place he or she has said yes to. */
    public void candidateWithdrawn(String candidateId) {
        var open = matches.openOfCandidate(candidateId).stream()
                .filter(match -> !match.state().committed())
                .toList();
        closeAll(open, "CANDIDATE_WITHDRAWN");
    }

    /** Whose case is gone has no place either, until a contract is approved: that goes on without us. */
    public void candidateGone(String candidateId) {
        var open = matches.openOfCandidate(candidateId).stream()
                .filter(match -> match.state() != State.CONTRACT_APPROVED)
                .toList();
        closeAll(open, "CANDIDATE_WITHDRAWN");
    }

    /** The consent to share with one employer is gone: so is the match it was given for. */
    public void consentWithdrawn(String candidateId, String openingId) {
        var presented = matches.openOfCandidate(candidateId).stream()
                .filter(match -> match.parties().openingId().equals(openingId))
                .filter(match -> match.everIn(State.PRESENTED) && !match.state().committed())
                .toList();
        closeAll(presented, "CONSENT_WITHDRAWN");
    }

    /** Those whose yes was to something else are asked again. An offer that was accepted is settled in its contract. */
    public void openingChanged(String openingId, Terms now) {
        for (var match : matches.openOfOpening(openingId)) {
            var agreed = match.papers().agreedTo();
            if (agreed == null || agreed.stillHold(now) || match.state().committed()) continue;
            closing.close(match, Instruction.because(State.PROPOSED, "OPENING_CHANGED"))
                    .ifPresent(steps::keepPromises);
        }
    }

    private void closeAll(List<Match> open, String reason) {
        for (var match : open) {
            closing.close(match, Instruction.because(State.WITHDRAWN, reason)).ifPresent(steps::keepPromises);
        }
    }
}
