package no.larvik.laereplass.chassis.tables;

import org.jspecify.annotations.Nullable;

/**
 * What kind of file a table came in, as far as it helps people to see that it was understood.
 *
 * @param format {@code CSV}, {@code XLSX}, or what a service reads besides
 * @param encoding of a CSV file, such as {@code UTF-8} or {@code windows-1252}
 * @param separator of a CSV file: {@code ;}, {@code ,} or a tab
 * @param sheet name of the sheet that was read
 */
public record Shape(
        String format,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet) {}
