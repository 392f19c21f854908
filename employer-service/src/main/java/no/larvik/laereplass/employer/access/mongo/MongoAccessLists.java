package no.larvik.laereplass.employer.access.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import no.larvik.laereplass.employer.access.AccessList;
import no.larvik.laereplass.employer.access.AccessLists;
import no.larvik.laereplass.employer.access.AccessProblem;
import no.larvik.laereplass.employer.access.CodesMade;
import no.larvik.laereplass.employer.access.Issued;
import no.larvik.laereplass.employer.access.Member;
import no.larvik.laereplass.employer.access.Member.Rank;
import no.larvik.laereplass.employer.access.Member.Way;
import no.larvik.laereplass.employer.employers.EmployerId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per organisation, changed by compare-and-set on its version. */
@Component
class MongoAccessLists implements AccessLists {

    private static final String VERSION = "v";
    private static final String MADE = "codesMade";
    private static final String NOTICES = "notices";

    private final MongoCollection<Document> lists;

    MongoAccessLists(MongoDatabase database) {
        this.lists = database.getCollection("access_lists");
    }

    @Override
    public AccessList of(EmployerId employer) {
        var found = lists.find(eq("_id", employer.value())).first();
        return found == null ? AccessList.empty(employer) : toList(found);
    }

    @Override
    public List<AccessList> naming(String subject) {
        return lists.find(eq("members.subject", subject))
                .map(MongoAccessLists::toList)
                .into(new ArrayList<>());
    }

    @Override
    public AccessList put(AccessList next) {
        var state = state(next);
        if (next.version() == 0) insert(next, state);
        else replace(next, state);
        return new AccessList(
                next.employer(),
                next.members(),
                next.codes(),
                next.codesMade(),
                next.notices(),
                next.removedAt(),
                next.version() + 1);
    }

    private void insert(AccessList next, Document state) {
        try {
            var whole = new Document("_id", next.employer().value()).append(VERSION, 1L);
            whole.putAll(state);
            lists.insertOne(whole);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            throw new AccessProblem.ChangedMeanwhile();
        }
    }

    private void replace(AccessList next, Document state) {
        var unchangedSince = new Document("_id", next.employer().value()).append(VERSION, next.version());
        var change = new Document("$set", state).append("$inc", new Document(VERSION, 1L));
        if (lists.updateOne(unchangedSince, change).getMatchedCount() == 0) throw new AccessProblem.ChangedMeanwhile();
    }

    private static Document state(AccessList list) {
        return new Document(
                        "members",
                        list.members().stream().map(MongoAccessLists::of).toList())
                .append("codes", list.codes().stream().map(MongoAccessLists::of).toList())
                .append(MADE, of(list.codesMade()))
                .append(NOTICES, list.notices().stream().map(MongoNotices::of).toList())
                .append("removedAt", list.removedAt() == null ? null : Date.from(list.removedAt()));
    }

    private static @Nullable Document of(CodesMade made) {
        var day = made.day();
        if (day == null) return null;
        return new Document("day", day.toString())
                .append("letters", made.letters())
                .append("invitations", made.invitations());
    }

    private static CodesMade toMade(@Nullable Document stored) {
        if (stored == null) return CodesMade.NONE;
        return new CodesMade(
                LocalDate.parse(stored.getString("day")),
                stored.getInteger("letters"),
                stored.getInteger("invitations"));
    }

    private static AccessList toList(Document stored) {
        var removedAt = stored.getDate("removedAt");
        return new AccessList(
                new EmployerId(stored.getString("_id")),
                stored.getList("members", Document.class, List.of()).stream()
                        .map(MongoAccessLists::toMember)
                        .toList(),
                stored.getList("codes", Document.class, List.of()).stream()
                        .map(MongoAccessLists::toCode)
                        .toList(),
                toMade(stored.get(MADE, Document.class)),
                stored.getList(NOTICES, Document.class, List.of()).stream()
                        .map(MongoNotices::read)
                        .toList(),
                removedAt == null ? null : removedAt.toInstant(),
                stored.getLong(VERSION));
    }

    private static Document of(Member member) {
        return new Document("id", member.id())
                .append("subject", member.subject())
                .append("name", member.name())
                .append("rank", member.rank().name())
                .append("way", member.way().name())
                .append("since", Date.from(member.since()));
    }

    private static Member toMember(Document stored) {
        return new Member(
                stored.getString("id"),
                stored.getString("subject"),
                stored.getString("name"),
                Rank.valueOf(stored.getString("rank")),
                Way.valueOf(stored.getString("way")),
                stored.getDate("since").toInstant());
    }

    private static Document of(Issued code) {
        return new Document("id", code.id())
                .append("sealed", code.sealed())
                .append("way", code.way().name())
                .append("rank", code.rank().name())
                .append("note", code.note())
                .append("expiresAt", Date.from(code.expiresAt()));
    }

    private static Issued toCode(Document stored) {
        return new Issued(
                stored.getString("id"),
                stored.getString("sealed"),
                Way.valueOf(stored.getString("way")),
                Rank.valueOf(stored.getString("rank")),
                stored.getString("note"),
                stored.getDate("expiresAt").toInstant());
    }
}
