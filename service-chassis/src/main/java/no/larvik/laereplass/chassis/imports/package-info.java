/**
 * Tables brought in from outside: uploaded, mapped, tried without effect, applied, and undone. A service says what its
 * kinds of import know ({@link no.larvik.laereplass.chassis.imports.Importer}); the rest is here and knows no domain.
 *
 * <p>What was uploaded is kept as pieces of rows in the service's own store. Each step is work on one piece after the
 * other, in the background, so memory stays flat, progress can be shown, and whoever takes over after a crash goes on
 * with the piece that was under way; a row that was done already is known by its command.
 */
@NullMarked
package no.larvik.laereplass.chassis.imports;

import org.jspecify.annotations.NullMarked;
