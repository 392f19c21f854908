package no.larvik.laereplass.notification;

import java.time.Instant;

/** Asks the owner of an invitation by SMS for where it stands and, once, for its code. */
public interface Invitations {

    Standing now(String candidateId, String invitationId);

    /** Right before sending: the owner forgets the code as it tells it. */
    Handed handOut(String candidateId, String invitationId);

    /** Whether there is still something to send. */
    enum Standing {
        WAITING,
        /** The code was handed out before, and cannot be had again. */
        HANDED_OUT,
        /** Used, replaced, withdrawn, expired, or the person is gone. */
        GONE,
        /** No answer in time: ask again. */
        LATE
    }

    /** What came of asking for the code. */
    sealed interface Handed {

        /**
         * Never stored, never logged.
         *
         * @param expiresAt from when on it no longer works
         */
        record Code(String code, Instant expiresAt) implements Handed {

            @Override
            public String toString() {
                return "Code[not shown]";
            }
        }

        /** There is nothing to send any more. */
        record Gone() implements Handed {}

        /** No answer in time: it may have been handed out to nobody. Where it stands is asked again. */
        record Late() implements Handed {}
    }
}
