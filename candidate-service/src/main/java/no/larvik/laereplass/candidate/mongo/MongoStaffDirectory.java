package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.candidate.StaffDirectory;
import no.larvik.laereplass.candidate.StaffMember;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document a member of staff, written by that member alone. */
@Component
final class MongoStaffDirectory implements StaffDirectory {

    private static final String MUNICIPALITY = "municipality";
    private static final String DEPUTY = "absence.deputy";

    private final MongoCollection<Document> staff;

    MongoStaffDirectory(MongoDatabase database) {
        staff = database.getCollection("staff");
        staff.createIndex(Indexes.ascending(MUNICIPALITY));
        staff.createIndex(Indexes.ascending(DEPUTY));
    }

    @Override
    public Optional<StaffMember> find(String subject) {
        return Optional.ofNullable(staff.find(eq("_id", subject)).first()).map(MongoStaffDirectory::toMember);
    }

    @Override
    public List<StaffMember> findAll(Collection<String> subjects) {
        return staff.find(in("_id", subjects))
                .map(MongoStaffDirectory::toMember)
                .into(new ArrayList<>());
    }

    @Override
    public List<StaffMember> inMunicipality(String municipality) {
        return staff.find(eq(MUNICIPALITY, municipality))
                .sort(ascending("who.name"))
                .map(MongoStaffDirectory::toMember)
                .into(new ArrayList<>());
    }

    @Override
    public List<StaffMember> withDeputy(String subject) {
        return staff.find(eq(DEPUTY, subject))
                .map(MongoStaffDirectory::toMember)
                .into(new ArrayList<>());
    }

    @Override
    public void put(StaffMember member) {
        staff.updateOne(
                eq("_id", member.who().subject()), new Document("$set", of(member)), new UpdateOptions().upsert(true));
    }

    private static Document of(StaffMember member) {
        return new Document(MUNICIPALITY, member.municipality())
                .append("who", ProfessionalDocument.of(member.who()))
                .append("phone", member.phone())
                .append("email", member.email())
                .append("teamLead", member.teamLead())
                .append("absence", of(member.absence()))
                .append("left", member.left());
    }

    private static @Nullable Document of(StaffMember.@Nullable Absence absence) {
        return absence == null
                ? null
                : new Document("from", absence.from().toString())
                        .append("to", absence.to().toString())
                        .append("deputy", absence.deputy());
    }

    private static StaffMember toMember(Document document) {
        return new StaffMember(
                ProfessionalDocument.toProfessional(document.get("who", Document.class)),
                document.getString(MUNICIPALITY),
                document.getString("phone"),
                document.getString("email"),
                document.getBoolean("teamLead", false),
                toAbsence(document.get("absence", Document.class)),
                document.getBoolean("left", false));
    }

    private static StaffMember.@Nullable Absence toAbsence(@Nullable Document document) {
        return document == null
                ? null
                : new StaffMember.Absence(
                        LocalDate.parse(document.getString("from")),
                        LocalDate.parse(document.getString("to")),
                        document.getString("deputy"));
    }
}
