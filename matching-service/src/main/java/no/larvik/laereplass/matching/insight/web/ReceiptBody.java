package no.larvik.laereplass.matching.insight.web;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.larvik.laereplass.matching.insight.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * @param accepted rows that can be used
 * @param taken whether they are in use now: all of them, or none
 */
record ReceiptBody(int accepted, List<FaultBody> faults, boolean taken) {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static ReceiptBody of(Receipt receipt, Locale language) {
        var words = ResourceBundle.getBundle("rows", language, NO_GUESSING);
        var faults = receipt.faults().stream()
                .map(fault -> new FaultBody(fault.line(), fault.column(), fault.code(), words.getString(fault.code())))
                .toList();
        return new ReceiptBody(receipt.figures().size(), faults, receipt.taken());
    }

    record FaultBody(int line, @Nullable String column, String code, String detail) {}
}
