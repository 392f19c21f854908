package no.larvik.laereplass.employer.employers.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import no.larvik.laereplass.employer.register.Entered;
import no.larvik.laereplass.employer.register.Entered.Noticed;
import no.larvik.laereplass.employer.register.Entered.What;
import no.larvik.laereplass.employer.register.Entity;
import no.larvik.laereplass.employer.register.Entity.Address;
import no.larvik.laereplass.employer.register.Entity.Sort;
import no.larvik.laereplass.employer.register.Entity.Standing;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the register said of an employer, as it is stored. */
final class EnteredDocument {

    private EnteredDocument() {}

    static @Nullable Document of(@Nullable Entered entered) {
        if (entered == null) return null;
        return new Document("entity", of(entered.entity()))
                .append("checkedAt", Date.from(entered.checkedAt()))
                .append("news", entered.hasNews())
                .append(
                        "noticed",
                        entered.noticed().stream().map(EnteredDocument::of).toList());
    }

    static @Nullable Entered toEntered(@Nullable Document stored) {
        if (stored == null) return null;
        return new Entered(
                toEntity(stored.get("entity", Document.class)),
                stored.getDate("checkedAt").toInstant(),
                stored.getList("noticed", Document.class, List.of()).stream()
                        .map(EnteredDocument::toNoticed)
                        .toList());
    }

    private static Document of(Entity entity) {
        var since = entity.standingSince();
        return new Document("number", entity.number())
                .append("name", entity.name())
                .append("sort", entity.sort().name())
                .append("form", entity.form())
                .append("parent", entity.parent())
                .append("lines", entity.address().lines())
                .append("postalCode", entity.address().postalCode())
                .append("place", entity.address().place())
                .append("industryCode", entity.industryCode())
                .append("industry", entity.industry())
                .append("employees", entity.employees())
                .append("standing", entity.standing().name())
                .append("standingSince", since == null ? null : since.toString());
    }

    private static Entity toEntity(Document stored) {
        var since = stored.getString("standingSince");
        return new Entity(
                stored.getString("number"),
                stored.getString("name"),
                Sort.valueOf(stored.getString("sort")),
                stored.getString("form"),
                stored.getString("parent"),
                new Address(
                        stored.getList("lines", String.class, List.of()),
                        stored.getString("postalCode"),
                        stored.getString("place")),
                stored.getString("industryCode"),
                stored.getString("industry"),
                stored.getInteger("employees"),
                Standing.valueOf(stored.getString("standing")),
                since == null ? null : LocalDate.parse(since));
    }

    private static Document of(Noticed noticed) {
        return new Document("at", Date.from(noticed.at()))
                .append("what", noticed.what().name())
                .append("before", noticed.before())
                .append("after", noticed.after())
                .append("seen", noticed.seen());
    }

    private static Noticed toNoticed(Document stored) {
        return new Noticed(
                stored.getDate("at").toInstant(),
                What.valueOf(stored.getString("what")),
                stored.getString("before"),
                stored.getString("after"),
                stored.getBoolean("seen", false));
    }
}
