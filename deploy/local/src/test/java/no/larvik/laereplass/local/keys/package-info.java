@NullMarked
package no.larvik.laereplass.local.keys;

import org.jspecify.annotations.NullMarked;
