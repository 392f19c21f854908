package no.larvik.laereplass.notification.templates;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import no.larvik.laereplass.notification.Wording;

/** Every text there is, as delivered in bokmål: whoever adds one to that file has it on the page. */
final class Catalogue {

    private static final Map<String, TemplateId> ALL = read();

    private Catalogue() {}

    static Collection<TemplateId> all() {
        return ALL.values();
    }

    static TemplateId find(String key) {
        var id = ALL.get(key);
        if (id == null) throw new TemplateProblem.Unknown();
        return id;
    }

    private static Map<String, TemplateId> read() {
        var all = new LinkedHashMap<String, TemplateId>();
        for (var key : Wording.keys()) all.put(key, TemplateId.of(key));
        return all;
    }
}
