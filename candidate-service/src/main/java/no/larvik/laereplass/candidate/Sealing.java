package no.larvik.laereplass.candidate;

/** Makes of an invitation code what may be stored: the same for the same code, and not to be guessed back. */
public interface Sealing {

    String seal(InvitationCode code);
}
