package no.larvik.laereplass.matching.matches.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import no.larvik.laereplass.matching.market.Hours;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Interview;
import no.larvik.laereplass.matching.matches.Interview.Adaptation;
import no.larvik.laereplass.matching.matches.OnBehalf;
import no.larvik.laereplass.matching.matches.Papers;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.matches.Terms;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The papers of a match as they are stored; what is not there is left out. */
final class PapersDocument {

    private PapersDocument() {}

    static Document of(Papers papers) {
        var document = new Document("interview", of(papers.interview()))
                .append("contract", ContractDocument.of(papers.contract()));
        if (papers.trial() != null)
            document.append(
                    "trial",
                    new Document("from", day(papers.trial().from()))
                            .append("until", day(papers.trial().until())));
        if (papers.agreedTo() != null) document.append("agreedTo", of(papers.agreedTo()));
        if (papers.before() != null) document.append("before", of(papers.before()));
        if (papers.said() != null)
            document.append(
                    "said",
                    new Document("with", papers.said().with().name())
                            .append("words", papers.said().words()));
        return document;
    }

    static Papers toPapers(@Nullable Document document) {
        if (document == null) return Papers.NONE;
        var trial = document.get("trial", Document.class);
        return new Papers(
                toInterview(Objects.requireNonNull(document.get("interview", Document.class))),
                trial == null ? null : new Papers.Period(toDay(trial, "from"), toDay(trial, "until")),
                ContractDocument.toContract(Objects.requireNonNull(document.get("contract", Document.class))),
                toTerms(document.get("agreedTo", Document.class)),
                toTerms(document.get("before", Document.class)),
                toSaid(document.get("said", Document.class)));
    }

    private static Papers.@Nullable Said toSaid(@Nullable Document document) {
        if (document == null) return null;
        return new Papers.Said(State.valueOf(document.getString("with")), document.getString("words"));
    }

    static Document of(OnBehalf onBehalf) {
        var document = new Document("of", onBehalf.of().name())
                .append("how", onBehalf.how().name());
        if (onBehalf.at() != null) document.append("at", Date.from(onBehalf.at()));
        return document;
    }

    static @Nullable OnBehalf toOnBehalf(@Nullable Document document) {
        if (document == null) return null;
        return new OnBehalf(
                Actor.valueOf(document.getString("of")),
                OnBehalf.Way.valueOf(document.getString("how")),
                instant(document, "at"));
    }

    private static Document of(Interview interview) {
        var document = new Document(
                "adaptations", interview.adaptations().stream().map(Enum::name).toList());
        if (interview.slotsBy() != null)
            document.append("slotsBy", interview.slotsBy().name());
        if (interview.agreed() != null) document.append("agreed", Date.from(interview.agreed()));
        if (interview.where() != null) document.append("where", interview.where());
        if (interview.wish() != null) document.append("wish", interview.wish());
        return document;
    }

    private static Interview toInterview(Document document) {
        var by = document.getString("slotsBy");
        return new Interview(
                by == null ? null : Actor.valueOf(by),
                instant(document, "agreed"),
                document.getString("where"),
                document.getList("adaptations", String.class).stream()
                        .map(Adaptation::valueOf)
                        .toList(),
                document.getString("wish"));
    }

    private static Document of(Terms terms) {
        var document = new Document("trade", terms.trade())
                .append("kind", terms.kind())
                .append("lat", terms.lat())
                .append("lon", terms.lon())
                .append("startFrom", day(terms.startFrom()));
        if (terms.startTo() != null) document.append("startTo", day(terms.startTo()));
        if (terms.hours() != null) document.append("hours", of(terms.hours()));
        return document;
    }

    private static @Nullable Terms toTerms(@Nullable Document document) {
        if (document == null) return null;
        return new Terms(
                document.getString("trade"),
                document.getString("kind"),
                document.getDouble("lat"),
                document.getDouble("lon"),
                toDay(document, "startFrom"),
                dayOrNone(document, "startTo"),
                toHours(document.get("hours", Document.class)));
    }

    private static Document of(Hours hours) {
        var document = new Document("weekends", hours.weekends());
        if (hours.perWeek() != null) document.append("perWeek", hours.perWeek());
        if (hours.longestDay() != null) document.append("longestDay", hours.longestDay());
        if (hours.from() != null) document.append("from", hours.from());
        if (hours.to() != null) document.append("to", hours.to());
        return document;
    }

    private static @Nullable Hours toHours(@Nullable Document document) {
        if (document == null) return null;
        return new Hours(
                document.getDouble("perWeek"),
                document.getDouble("longestDay"),
                document.getString("from"),
                document.getString("to"),
                document.getBoolean("weekends", false));
    }

    /** ISO 8601: a day has no zone to get lost in. */
    static String day(LocalDate day) {
        return day.toString();
    }

    static LocalDate toDay(Document document, String field) {
        return LocalDate.parse(document.getString(field));
    }

    static @Nullable LocalDate dayOrNone(Document document, String field) {
        var text = document.getString(field);
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable Instant instant(Document document, String field) {
        var date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
