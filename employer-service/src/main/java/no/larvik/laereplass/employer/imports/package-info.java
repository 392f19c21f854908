/**
 * What employers, approvals and openings know of being imported: their columns, and which verbs of the core a row calls.
 * A trial calls the same verbs and keeps nothing of what they answer.
 */
@NullMarked
package no.larvik.laereplass.employer.imports;

import org.jspecify.annotations.NullMarked;
