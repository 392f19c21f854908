package no.larvik.laereplass.candidate.mongo;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.InstantSource;
import no.larvik.laereplass.candidate.AccessLog;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateIds;
import no.larvik.laereplass.candidate.Candidates;
import no.larvik.laereplass.candidate.Messages;
import no.larvik.laereplass.candidate.Oslo;
import no.larvik.laereplass.candidate.RedemptionTries;
import no.larvik.laereplass.candidate.StaffDirectory;
import no.larvik.laereplass.candidate.kafka.CandidateStateV1;
import no.larvik.laereplass.candidate.kafka.MessageV1;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.chassis.store.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MongoConfiguration {

    private static final String KIND = "candidate";
    private static final String MESSAGE = "message";
    private static final String CANDIDATES = "candidates";

    @Bean
    AggregateKind candidateKind(InstantSource clock) {
        return new AggregateKind(
                KIND,
                CANDIDATES,
                stored -> CandidateStateV1.of(CandidateDocument.toCandidate(stored), Oslo.day(clock.instant())));
    }

    @Bean
    Candidates candidates(
            AggregateStores stores,
            MongoDatabase database,
            StaffDirectory directory,
            MongoProtectedCases protectedCases,
            InstantSource clock) {
        var documents = database.getCollection(CANDIDATES);
        var one = new IndexOptions().unique(true).sparse(true);
        documents.createIndex(Indexes.ascending("st." + CandidateDocument.SUBJECT), one);
        documents.createIndex(Indexes.ascending("st." + CandidateDocument.SEAL), one);
        documents.createIndex(Indexes.ascending(
                "st." + CandidateDocument.MUNICIPALITY, "st." + CandidateDocument.CONTACT_SUBJECT, "_id"));
        documents.createIndex(Indexes.ascending("st." + CandidateDocument.WORDS));
        documents.createIndex(Indexes.ascending("st." + CandidateDocument.TEAM_SUBJECT));
        documents.createIndex(Indexes.ascending("st." + CandidateDocument.TRADES));
        documents.createIndex(Indexes.ascending("st." + CandidateDocument.LIKENESS));
        return new MongoCandidates(stores.of(KIND), documents, new StandIns(directory, clock), protectedCases, clock);
    }

    @Bean
    AggregateKind messageKind() {
        return new AggregateKind(MESSAGE, "messages", stored -> MessageV1.state(MongoMessages.toMessage(stored)));
    }

    @Bean
    Messages messages(AggregateStores stores, MongoDatabase database) {
        database.getCollection("messages").createIndex(Indexes.ascending("st.candidate", "_id"));
        return new MongoMessages(stores.of(MESSAGE));
    }

    @Bean
    CandidateIds candidateIds() {
        return () -> new CandidateId(UuidCreator.getTimeOrderedEpoch().toString());
    }

    @Bean
    RedemptionTries redemptionTries(MongoDatabase database) {
        var tries = database.getCollection("redemptionTries");
        tries.createIndex(Indexes.ascending("_id", "n"), new IndexOptions().unique(true));
        return new MongoRedemptionTries(tries);
    }

    @Bean
    AccessLog accessLog(MongoDatabase database, AuditLog audit, InstantSource clock) {
        var looks = database.getCollection("looks");
        looks.createIndex(Indexes.ascending("candidate", "_id"));
        return new MongoAccessLog(looks, audit, clock);
    }
}
