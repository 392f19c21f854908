package no.larvik.laereplass.gateway.documentation;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** One service's components under names that are free in the joined document, and its paths pointing at those. */
final class OwnComponents {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String COMPONENTS = "#/components/";
    private static final String SECURITY = "securitySchemes";

    private final String prefix;
    private final JsonNode document;
    private final Map<String, String> newNames = new HashMap<>();

    OwnComponents(String service, JsonNode document, JsonNode taken) {
        this.prefix = prefix(service);
        this.document = document.deepCopy();
        chooseNames(taken);
    }

    private void chooseNames(JsonNode taken) {
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue().properties().forEach(part -> {
                    var other = taken.path(kind.getKey()).path(part.getKey());
                    if (!other.isMissingNode() && !other.equals(part.getValue())) {
                        var path = COMPONENTS + kind.getKey() + "/";
                        newNames.put(path + part.getKey(), path + prefix + part.getKey());
                    }
                }));
    }

    ObjectNode renamed() {
        var result = NODES.objectNode();
        document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals(SECURITY))
                .forEach(kind -> {
                    var parts = result.putObject(kind.getKey());
                    kind.getValue().properties().forEach(part -> {
                        var path = COMPONENTS + kind.getKey() + "/";
                        var name = newNames.getOrDefault(path + part.getKey(), path + part.getKey())
                                .substring(path.length());
                        parts.set(name, pointed(part.getValue()));
                    });
                });
        return result;
    }

    JsonNode pathsWithNewNames() {
        return pointed(document.path("paths"));
    }

    /** The same tree with every {@code $ref} and discriminator mapping pointing at the new names. */
    private JsonNode pointed(JsonNode node) {
        if (node.isString()) {
            return StringNode.valueOf(newNames.getOrDefault(node.stringValue(), node.stringValue()));
        }
        if (node.isObject()) {
            var copy = NODES.objectNode();
            node.properties().forEach(entry -> copy.set(entry.getKey(), pointed(entry.getValue())));
            return copy;
        }
        if (node.isArray()) {
            var copy = NODES.arrayNode();
            node.forEach(element -> copy.add(pointed(element)));
            return copy;
        }
        return node;
    }

    /** {@code candidate-service} as {@code Candidate}. */
    private static String prefix(String service) {
        var word = service.replaceFirst("-service$", "");
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
