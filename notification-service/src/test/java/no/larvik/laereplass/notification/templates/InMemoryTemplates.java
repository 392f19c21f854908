package no.larvik.laereplass.notification.templates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.notification.Language;

final class InMemoryTemplates implements Templates {

    private final Map<String, List<Edition>> decided = new HashMap<>();

    @Override
    public Template find(TemplateId id) {
        var latest = new EnumMap<Language, Edition>(Language.class);
        var editions = decided.getOrDefault(id.key(), List.of());
        for (var edition : editions) latest.put(edition.language(), edition);
        return new Template(id, editions.size(), latest);
    }

    @Override
    public Map<String, Template> changed() {
        var all = new HashMap<String, Template>();
        for (var key : decided.keySet()) all.put(key, find(TemplateId.of(key)));
        return all;
    }

    @Override
    public List<Edition> history(TemplateId id) {
        return decided.getOrDefault(id.key(), List.of()).reversed();
    }

    @Override
    public boolean decide(TemplateId id, Edition next) {
        var editions = decided.computeIfAbsent(id.key(), key -> new ArrayList<>());
        return editions.size() + 1 == next.number() && editions.add(next);
    }
}
