/**
 * Tables as people have them: CSV of any common kind and XLSX, read row by row within limits, and written so that no
 * spreadsheet takes a cell for a formula.
 */
@NullMarked
package no.larvik.laereplass.chassis.tables;

import org.jspecify.annotations.NullMarked;
