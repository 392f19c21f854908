package no.larvik.laereplass.candidate;

/** What happened to a case, in ids and codes: nothing here tells who somebody is. */
public sealed interface CandidateEvent {

    CandidateId id();

    String municipality();

    /** @param bySelf the young person came by themselves */
    record Registered(CandidateId id, String municipality, boolean bySelf) implements CandidateEvent {}

    record WishesChanged(CandidateId id, String municipality) implements CandidateEvent {}

    record ConsentGiven(CandidateId id, String municipality, Purpose purpose, boolean onBehalf)
            implements CandidateEvent {}

    record ConsentWithdrawn(CandidateId id, String municipality, Purpose purpose) implements CandidateEvent {}

    record Published(CandidateId id, String municipality) implements CandidateEvent {}

    record Withdrawn(CandidateId id, String municipality) implements CandidateEvent {}

    /** What was wrong about the person is mended. */
    record Corrected(CandidateId id, String municipality) implements CandidateEvent {}

    /** Time off from the search, without a reason. */
    record Paused(CandidateId id, String municipality) implements CandidateEvent {}

    /** The search goes on. */
    record Resumed(CandidateId id, String municipality) implements CandidateEvent {}

    /**
     * An invitation by SMS waits to be sent; its code is not told here.
     *
     * @param invitationId by which the code can be asked for, once
     */
    record Invited(CandidateId id, String municipality, String invitationId) implements CandidateEvent {}

    /** A sign-in now belongs to the case. */
    record Linked(CandidateId id, String municipality) implements CandidateEvent {}
}
