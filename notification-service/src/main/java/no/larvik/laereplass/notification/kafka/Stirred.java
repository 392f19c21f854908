package no.larvik.laereplass.notification.kafka;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.Stir;
import no.larvik.laereplass.notification.Stir.Subject;
import tools.jackson.databind.JsonNode;

/** Any announcement at all, as far as an open page has to know of it. */
final class Stirred {

    private static final String OURS = "no.larvik.laereplass.";

    private Stirred() {}

    /** @return empty for what no page is about */
    static Optional<Stir> read(Incoming incoming) {
        var value = incoming.value();
        if (value == null || !incoming.type().startsWith(OURS)) return Optional.empty();
        var rest = incoming.type().substring(OURS.length());
        var aggregate = rest.substring(0, Math.max(0, rest.indexOf('.')));
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.word().equals(aggregate))
                .findFirst()
                .map(subject -> stir(subject, value));
    }

    private static Stir stir(Subject about, JsonNode value) {
        return new Stir(
                about,
                text(value, "candidateId"),
                text(value, "employerId"),
                about == Subject.OPENING ? "" : text(value, "municipality"), // the market is shared
                sides(about, value));
    }

    private static Set<Audience> sides(Subject about, JsonNode value) {
        return switch (about) {
            case MATCH -> whoKnowOf(value);
            case JOURNEY -> EnumSet.allOf(Audience.class);
            case OPENING -> EnumSet.of(Audience.STAFF, Audience.EMPLOYER);
            case MESSAGE, CANDIDATE -> EnumSet.of(Audience.CANDIDATE, Audience.STAFF);
            case NOTIFICATION -> EnumSet.of(Audience.STAFF);
        };
    }

    /** A draft is staff's own thought until it is proposed, and a company knows of nobody before there is a yes. */
    private static Set<Audience> whoKnowOf(JsonNode value) {
        var from = step(value, "from");
        var to = step(value, "to");
        var sides = EnumSet.of(Audience.STAFF);
        if (Audience.CANDIDATE.knewOf(from) || to == MatchStep.PROPOSED) sides.add(Audience.CANDIDATE);
        if (Audience.EMPLOYER.knewOf(from) || Audience.EMPLOYER.knewOf(to)) sides.add(Audience.EMPLOYER);
        return sides;
    }

    private static MatchStep step(JsonNode value, String field) {
        return value.hasNonNull(field) ? MatchStep.of(value.get(field).asString()) : MatchStep.DRAFT;
    }

    private static String text(JsonNode value, String field) {
        return value.hasNonNull(field) ? value.get(field).asString() : "";
    }
}
