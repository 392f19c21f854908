package no.larvik.laereplass.chassis.tables;

/**
 * How large a table may be; beyond it, it is refused with a sentence, and memory stays flat.
 *
 * @param rows below the headings
 * @param columns that hold anything
 * @param cells that hold anything, in the whole table
 * @param cell characters in one cell
 * @param letters characters in all cells together; one text can stand in many cells
 * @param unpacked bytes of all parts of an XLSX file once unpacked
 * @param strings bytes of its list of strings, the only part that has to be held in memory
 */
public record Limits(int rows, int columns, int cells, int cell, int letters, long unpacked, long strings) {

    private static final long MEGABYTE = 1024L * 1024;

    /** Twice what the largest of our imports needs, and well below what a small heap holds. */
    public static final Limits USUAL =
            new Limits(20_000, 60, 400_000, 10_000, 16_000_000, 96 * MEGABYTE, 24 * MEGABYTE);
}
