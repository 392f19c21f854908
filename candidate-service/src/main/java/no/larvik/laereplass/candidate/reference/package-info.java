/** Code tables: postal codes and trades. */
@NullMarked
package no.larvik.laereplass.candidate.reference;

import org.jspecify.annotations.NullMarked;
