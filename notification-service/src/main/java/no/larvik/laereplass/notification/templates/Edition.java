package no.larvik.laereplass.notification.templates;

import java.time.Instant;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Words;
import org.jspecify.annotations.Nullable;

/**
 * One decision about a text in one language. Never changed and never removed, so that what was sent can be read again.
 *
 * @param number the version of the template from this decision on, from 1
 * @param words {@code null}: back to what the platform was delivered with
 * @param approved somebody who reads the language has approved the text
 * @param by office or role, and the pseudonym the audit knows the person by; never a name
 * @param why 10 to 500 characters
 * @param municipality whose administrator decided
 */
public record Edition(
        int number,
        Language language,
        @Nullable Words words,
        boolean approved,
        String by,
        String why,
        String municipality,
        Instant at) {}
