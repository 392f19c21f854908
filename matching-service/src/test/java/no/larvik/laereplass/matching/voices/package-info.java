@NullMarked
package no.larvik.laereplass.matching.voices;

import org.jspecify.annotations.NullMarked;
