package no.larvik.laereplass.matching.engine;

/** @param hundredths of a point, 0 to 10,000 */
public record Ranked(String candidateId, String openingId, int hundredths) {}
