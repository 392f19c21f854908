package no.larvik.laereplass.matching.formidling;

import java.time.LocalDate;

/**
 * One day and who says so.
 *
 * @param about the day is only roughly known
 * @param source 3 to 200 characters
 * @param sourceDate when the source said so
 */
public record Dated(Milestone milestone, LocalDate day, boolean about, String source, LocalDate sourceDate) {}
