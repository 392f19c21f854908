package no.larvik.laereplass.journeys;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page's own words in one language, so that a test can ask for the same thing in all three.
 *
 * @param code nb, nn or en
 * @param button what the language is called where it is chosen
 */
record PageTexts(String code, String button) {

    static final PageTexts BOKMAL = new PageTexts("nb", "BM");
    static final PageTexts NYNORSK = new PageTexts("nn", "NN");
    static final PageTexts ENGLISH = new PageTexts("en", "EN");
    static final List<PageTexts> ALL = List.of(NYNORSK, ENGLISH, BOKMAL);

    private static final String FOLDER = "gateway/src/main/web/src/texts";

    /** @param key such as {@code plans:figures.title} */
    String say(String key) {
        var said = at(key);
        if (!said.isString()) throw new IllegalArgumentException("no text for " + key + " in " + code);
        return said.asString();
    }

    /** The part before the first gap of a text that has gaps. */
    String sayStart(String key) {
        return say(key).split("\\{\\{", 2)[0].strip();
    }

    /** Every text of a group, such as the names of all factors. */
    List<String> sayAll(String group) {
        return at(group).valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode at(String key) {
        var area = key.substring(0, key.indexOf(':'));
        var file = RunningPlatform.project().resolve(Path.of(FOLDER, code, area + ".json"));
        var path = "/"
                + String.join(
                        "/", Arrays.asList(key.substring(area.length() + 1).split("\\.")));
        return JsonMapper.shared().readTree(file.toFile()).at(path);
    }
}
