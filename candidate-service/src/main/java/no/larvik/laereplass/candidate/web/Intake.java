package no.larvik.laereplass.candidate.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom to turn to until somebody has taken the case.
 *
 * @param name as shown to the young person
 * @param agency code of the agency behind it
 */
@ConfigurationProperties("laereplass.intake")
record Intake(String name, String agency) {}
