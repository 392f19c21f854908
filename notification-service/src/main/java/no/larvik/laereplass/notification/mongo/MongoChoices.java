package no.larvik.laereplass.notification.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.larvik.laereplass.notification.Choice;
import no.larvik.laereplass.notification.Choices;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Rhythm;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One document a person; nothing in it says who that is. */
@Repository
class MongoChoices implements Choices {

    private final MongoCollection<Document> documents;

    MongoChoices(MongoDatabase database) {
        documents = database.getCollection("preferences");
        documents.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
    }

    @Override
    public Choice of(String subject) {
        var stored = documents.find(eq("_id", subject)).first();
        if (stored == null) return new Choice(subject, true, true, null, Rhythm.AT_ONCE, 0);
        var language = stored.getString("language");
        return new Choice(
                subject,
                stored.getBoolean("email", true),
                stored.getBoolean("sms", true),
                language == null ? null : Language.valueOf(language),
                Rhythm.valueOf(Objects.requireNonNullElse(stored.getString("rhythm"), Rhythm.AT_ONCE.name())),
                stored.get("v", Number.class).longValue());
    }

    @Override
    public Map<String, Language> languagesOf(Set<String> candidateIds) {
        var languages = new HashMap<String, Language>();
        for (var stored : documents.find(in("candidateId", candidateIds))) {
            var language = stored.getString("language");
            if (language != null) languages.put(stored.getString("candidateId"), Language.valueOf(language));
        }
        return languages;
    }

    @Override
    public boolean save(Choice choice) {
        var language = choice.language() == null ? null : choice.language().name();
        if (choice.version() == 0) return inserted(choice, language);
        return documents
                        .updateOne(
                                new Document("_id", choice.subject()).append("v", choice.version()),
                                combine(
                                        inc("v", 1L),
                                        set("email", choice.email()),
                                        set("sms", choice.sms()),
                                        set("language", language),
                                        set("rhythm", choice.rhythm().name())))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void belongs(String subject, String candidateId) {
        documents.updateOne(eq("_id", subject), set("candidateId", candidateId));
    }

    private boolean inserted(Choice choice, @Nullable String language) {
        try {
            documents.insertOne(new Document("_id", choice.subject())
                    .append("v", 1L)
                    .append("email", choice.email())
                    .append("sms", choice.sms())
                    .append("language", language)
                    .append("rhythm", choice.rhythm().name()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }
}
