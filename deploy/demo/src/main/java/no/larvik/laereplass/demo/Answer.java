package no.larvik.laereplass.demo;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param asked method and path, for messages
 * @param body as text; empty when there was none
 */
public record Answer(
        String asked,
        int status,
        @Nullable String etag,
        @Nullable String location,
        String body) {

    /** This answer, when its status is one of these. */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).anyMatch(expected -> expected == status)) return this;
        throw new WrongAnswer(asked + " answered " + status + " instead of " + Arrays.toString(statuses) + ": "
                + body.substring(0, Math.min(body.length(), 600)));
    }

    public boolean is(int expected) {
        return status == expected;
    }

    public JsonNode json() {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw new WrongAnswer(asked + " answered no JSON: " + body, e);
        }
    }

    /** A field of the body as text. */
    public String text(String field) {
        var value = json().get(field);
        if (value == null || value.isNull()) throw new WrongAnswer(asked + " answered without " + field + ": " + body);
        return value.asString();
    }

    public List<JsonNode> items() {
        var items = json().get("items");
        if (items == null) throw new WrongAnswer(asked + " answered without items: " + body);
        return items.valueStream().toList();
    }

    /** The version to send as If-Match. */
    public String version() {
        if (etag == null) throw new WrongAnswer(asked + " answered without ETag");
        return etag;
    }

    /** Where we were sent. */
    public String sentTo() {
        if (location == null) throw new WrongAnswer(asked + " answered without Location");
        return location;
    }
}
