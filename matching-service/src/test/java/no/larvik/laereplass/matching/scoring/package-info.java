@NullMarked
package no.larvik.laereplass.matching.scoring;

import org.jspecify.annotations.NullMarked;
