package no.larvik.laereplass.candidate;

/** Keeps the code of an invitation by SMS until it is handed out. What is locked opens for this invitation alone. */
public interface CodeSafe {

    String lock(InvitationCode code, CandidateId about, String invitation);

    InvitationCode open(String locked, CandidateId about, String invitation);
}
