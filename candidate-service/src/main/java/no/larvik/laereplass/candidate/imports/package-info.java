/**
 * What cases and referrals know of being imported: their columns, and which verbs of the core a row calls. A trial calls
 * the verbs that keep nothing.
 */
@NullMarked
package no.larvik.laereplass.candidate.imports;

import org.jspecify.annotations.NullMarked;
