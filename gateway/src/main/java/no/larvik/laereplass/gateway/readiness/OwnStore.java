package no.larvik.laereplass.gateway.readiness;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The gateway itself is ready when it can read sessions. */
@Component
class OwnStore {

    private final MongoDatabase database;

    OwnStore(MongoDatabase database) {
        this.database = database;
    }

    boolean answers() {
        try {
            database.runCommand(new Document("ping", 1));
            return true;
        } catch (MongoException e) {
            return false;
        }
    }
}
