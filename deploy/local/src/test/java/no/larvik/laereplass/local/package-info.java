@NullMarked
package no.larvik.laereplass.local;

import org.jspecify.annotations.NullMarked;
