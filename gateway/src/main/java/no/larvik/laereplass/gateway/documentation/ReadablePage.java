package no.larvik.laereplass.gateway.documentation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The joined document as plain HTML: headings, lists and foldable details; no script, so nothing can run in it. */
final class ReadablePage {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final StringBuilder html = new StringBuilder();
    private final JsonNode document;

    private ReadablePage(JsonNode document) {
        this.document = document;
    }

    static String of(JsonNode document) {
        return new ReadablePage(document).write();
    }

    private String write() {
        var title = text(document.path("info").path("title")) + " – API";
        html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append("<link rel=\"stylesheet\" href=\"/api/docs.css\"><title>")
                .append(title)
                .append("</title></head><body><main><h1>")
                .append(title)
                .append("</h1><p>")
                .append(text(document.path("info").path("description")))
                .append("</p><p><a href=\"/api/openapi.json\">openapi.json</a></p>");
        bySubject().forEach((service, operations) -> {
            html.append("<h2>").append(service).append("</h2>");
            operations.forEach(this::operation);
        });
        html.append("<h2>Schemas</h2>");
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema(schema.getKey(), schema.getValue()));
        return html.append("</main></body></html>").toString();
    }

    private Map<String, Map<String, JsonNode>> bySubject() {
        var subjects = new TreeMap<String, Map<String, JsonNode>>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> subjects.computeIfAbsent(
                                        text(operation.getValue().path("tags").path(0)), subject -> new TreeMap<>())
                                .put(
                                        path.getKey() + " " + operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                        operation.getValue())));
        return subjects;
    }

    private void operation(String name, JsonNode operation) {
        var words = name.split(" ");
        html.append("<details><summary><code>")
                .append(words[1])
                .append(' ')
                .append(HtmlUtils.htmlEscape(words[0]))
                .append("</code> ")
                .append(text(operation.path("summary")))
                .append("</summary><p>")
                .append(text(operation.path("description")))
                .append("</p>");
        operation
                .path("parameters")
                .forEach(parameter -> html.append("<p>")
                        .append(text(parameter.path("in")))
                        .append(" <code>")
                        .append(text(parameter.path("name")))
                        .append("</code> ")
                        .append(type(parameter.path("schema")))
                        .append("</p>"));
        operation
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(body -> html.append("<p>body ")
                        .append(type(body.getValue().path("schema")))
                        .append("</p>"));
        operation
                .path("responses")
                .properties()
                .forEach(answer -> html.append("<p>")
                        .append(HtmlUtils.htmlEscape(answer.getKey()))
                        .append(' ')
                        .append(text(answer.getValue().path("description")))
                        .append(' ')
                        .append(answer.getValue().path("content").properties().stream()
                                .map(content -> type(content.getValue().path("schema")))
                                .collect(Collectors.joining(", ")))
                        .append("</p>"));
        html.append("</details>");
    }

    private void schema(String name, JsonNode schema) {
        var safe = HtmlUtils.htmlEscape(name);
        html.append("<h3 id=\"").append(safe).append("\">").append(safe).append("</h3><ul>");
        schema.path("properties")
                .properties()
                .forEach(property -> html.append("<li><code>")
                        .append(HtmlUtils.htmlEscape(property.getKey()))
                        .append("</code> ")
                        .append(type(property.getValue()))
                        .append("</li>"));
        html.append("</ul>");
    }

    private static String type(JsonNode schema) {
        var ref = schema.path("$ref").asString("");
        if (!ref.isEmpty()) {
            var name = HtmlUtils.htmlEscape(ref.substring(ref.lastIndexOf('/') + 1));
            return "<a href=\"#" + name + "\">" + name + "</a>";
        }
        if (schema.has("items")) return "list of " + type(schema.path("items"));
        var type = schema.path("type");
        return type.isArray() ? HtmlUtils.htmlEscape(type.toString()) : text(type);
    }

    private static String text(JsonNode node) {
        return HtmlUtils.htmlEscape(node.asString(""));
    }
}
