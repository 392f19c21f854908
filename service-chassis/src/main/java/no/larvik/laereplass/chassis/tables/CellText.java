package no.larvik.laereplass.chassis.tables;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as the text somebody would have typed: dates as 2027-08-15, numbers without a false ".0". */
final class CellText {

    /** Formats of their own that every workbook knows, dates among them. */
    private static final int FIRST_DATE = 14;

    private static final int LAST_DATE = 22;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern DATE_SIGNS = Pattern.compile("[yd]|m{3}");

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.NUMBER) return number(cell);
        if (cell.getType() == CellType.BOOLEAN) return cell.asBoolean() ? "ja" : "nei";
        if (cell.getType() == CellType.FORMULA) return raw(cell);
        return cell.getText();
    }

    private static String number(Cell cell) {
        if (isDate(cell)) return date(cell.asDate());
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /** What the formula was worth when the workbook was saved; it is never worked out here. */
    private static String raw(Cell cell) {
        var raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && id >= FIRST_DATE && id <= LAST_DATE) return true;
        var format = cell.getDataFormatString();
        if (format == null) return false;
        var signs = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return DATE_SIGNS.matcher(signs).find();
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
