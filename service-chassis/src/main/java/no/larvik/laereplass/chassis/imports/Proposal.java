package no.larvik.laereplass.chassis.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which column of a file is probably which: as it was the last time, else by what its heading says. */
final class Proposal {

    private Proposal() {}

    static Map<String, Integer> of(List<String> headings, List<ImportColumn> columns, Map<String, String> remembered) {
        var proposed = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < headings.size(); at++) {
            var known = remembered.get(ImportColumn.plain(headings.get(at)));
            if (known != null
                    && columns.stream().anyMatch(column -> column.name().equals(known)))
                proposed.putIfAbsent(known, at);
        }
        for (var column : columns) {
            for (int at = 0; at < headings.size() && !proposed.containsKey(column.name()); at++)
                if (column.isCalled(headings.get(at)) && !proposed.containsValue(at)) proposed.put(column.name(), at);
        }
        return proposed;
    }
}
