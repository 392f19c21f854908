@NullMarked
package no.larvik.laereplass.matching.suggestions;

import org.jspecify.annotations.NullMarked;
