@NullMarked
package no.larvik.laereplass.matching.searches;

import org.jspecify.annotations.NullMarked;
