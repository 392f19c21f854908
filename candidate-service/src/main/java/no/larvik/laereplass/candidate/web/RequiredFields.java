package no.larvik.laereplass.candidate.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record's field is always there unless its type says it may be null: so does the API's description. */
final class RequiredFields implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) return null;
        var resolved = others.next().resolve(type, context, others);
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && java.getRawClass().isRecord())
            context.getDefinedModels().values().stream().forEach(model -> require(java.getRawClass(), model));
        return resolved;
    }

    private static void require(Class<?> record, Schema<?> model) {
        if (isOf(record, model)) model.setRequired(required(record));
    }

    private static boolean isOf(Class<?> record, Schema<?> model) {
        var fields = model.getProperties();
        return model.getName() != null
                && model.getName().startsWith(record.getSimpleName())
                && fields != null
                && fields.keySet().containsAll(names(record));
    }

    private static List<String> required(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
