/** Versions of the rules, and the audit of their changes, in the store. */
@NullMarked
package no.larvik.laereplass.matching.rules.mongo;

import org.jspecify.annotations.NullMarked;
