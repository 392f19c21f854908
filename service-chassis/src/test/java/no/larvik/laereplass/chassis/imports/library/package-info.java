/** A small service with books, to try imports on. */
@NullMarked
package no.larvik.laereplass.chassis.imports.library;

import org.jspecify.annotations.NullMarked;
