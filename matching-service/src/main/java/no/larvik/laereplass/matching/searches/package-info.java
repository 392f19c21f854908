/** What somebody looks for, kept, so that they are told when something new fits. */
@NullMarked
package no.larvik.laereplass.matching.searches;

import org.jspecify.annotations.NullMarked;
