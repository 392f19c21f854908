@NullMarked
package no.larvik.laereplass.matching.travel;

import org.jspecify.annotations.NullMarked;
