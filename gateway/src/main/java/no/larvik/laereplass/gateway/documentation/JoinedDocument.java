package no.larvik.laereplass.gateway.documentation;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins what the services say of themselves into one OpenAPI 3.1 document. Parts of the same name and content are one
 * part; of the same name and another content, the later one is renamed after its service.
 */
final class JoinedDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PUBLIC = "/api/";

    private final ObjectNode paths = NODES.objectNode();
    private final ObjectNode components = NODES.objectNode();
    private final Collection<String> missing;

    private JoinedDocument(Collection<String> missing) {
        this.missing = missing;
    }

    /**
     * @param documents each service's own document, by the service's name
     * @param missing names of services that do not answer now; named in the document
     */
    static ObjectNode of(Map<String, JsonNode> documents, Collection<String> missing) {
        var joined = new JoinedDocument(missing);
        new TreeMap<>(documents).forEach(joined::add);
        return joined.written();
    }

    private void add(String service, JsonNode document) {
        var own = new OwnComponents(service, document, components);
        own.renamed().properties().forEach(kind -> {
            var target = components.withObjectProperty(kind.getKey());
            kind.getValue().properties().forEach(part -> target.set(part.getKey(), part.getValue()));
        });
        own.pathsWithNewNames().properties().stream()
                .filter(path -> path.getKey().startsWith(PUBLIC))
                .forEach(path -> paths.set(path.getKey(), tagged(path.getValue(), service)));
    }

    /** Each operation goes under the heading of its service. */
    private static JsonNode tagged(JsonNode operations, String service) {
        operations.forEach(operation -> {
            if (operation instanceof ObjectNode node) {
                node.remove("security");
                node.set("tags", NODES.arrayNode().add(service));
            }
        });
        return operations;
    }

    private ObjectNode written() {
        var document = NODES.objectNode().put("openapi", "3.1.0");
        var info = document.putObject("info").put("title", "Læreplass Larvik").put("version", "v1");
        if (!missing.isEmpty()) info.put("description", "Not answering now: " + String.join(", ", missing));
        document.putArray("servers").addObject().put("url", "/");
        components
                .withObjectProperty("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        document.putArray("security").addObject().putArray("bearer");
        document.set("paths", paths);
        document.set("components", components);
        return document;
    }
}
