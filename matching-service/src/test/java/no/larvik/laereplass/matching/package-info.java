@NullMarked
package no.larvik.laereplass.matching;

import org.jspecify.annotations.NullMarked;
