/** How the steps were for the young person, said freely, for the youth council's ears. Nobody else looks at one of them. */
@NullMarked
package no.larvik.laereplass.matching.voices;

import org.jspecify.annotations.NullMarked;
