package no.larvik.laereplass.notification;

/** The ids a message is about; all that is kept of the people behind it. */
public record MatchRef(String matchId, String candidateId, String openingId, String employerId, String municipality) {}
