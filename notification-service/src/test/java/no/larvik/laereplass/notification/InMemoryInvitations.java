package no.larvik.laereplass.notification;

import java.time.Instant;

/** An owner who hands a code out once. */
final class InMemoryInvitations implements Invitations {

    static final Invitations NONE = new InMemoryInvitations(Standing.GONE);
    static final String CODE = "K7QF-3M2P";
    static final Instant EXPIRES = Instant.parse("2026-12-09T11:00:00Z");

    private Standing standing;
    private boolean answerLost;

    InMemoryInvitations(Standing standing) {
        this.standing = standing;
    }

    void stands(Standing now) {
        standing = now;
    }

    /** The next code is handed out, and nobody hears it. */
    void loseAnswer() {
        answerLost = true;
    }

    @Override
    public Standing now(String candidateId, String invitationId) {
        return standing;
    }

    @Override
    public Handed handOut(String candidateId, String invitationId) {
        if (standing != Standing.WAITING) return new Handed.Gone();
        standing = Standing.HANDED_OUT;
        return answerLost ? new Handed.Late() : new Handed.Code(CODE, EXPIRES);
    }
}
