@NullMarked
package no.larvik.laereplass.matching.engine;

import org.jspecify.annotations.NullMarked;
