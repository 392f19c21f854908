package no.larvik.laereplass.employer.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What people send: right as it is, to be spoilt field by field. */
final class Bodies {

    private static final AtomicInteger NEXT = new AtomicInteger(91_100_000);

    private Bodies() {}

    /** A valid number no other test has used. */
    static String freshNumber() {
        while (true) {
            var eight = NEXT.getAndIncrement();
            for (var control = 0; control < 10; control++) {
                var number = OrganisationNumber.read("" + eight + control);
                if (number.isPresent()) return number.get().digits();
            }
        }
    }

    static Map<String, Object> employer(String number) {
        return body(
                "organisationNumber", number,
                "name", "Demo Tømrer AS",
                "contactName", "Rolf Demo",
                "contactEmail", "rolf@demo.invalid",
                "contactPhone", "33 00 00 00",
                "language", "nb");
    }

    static Map<String, Object> unit() {
        return body("name", "Verkstedet", "postalCode", "3256", "address", "Havnegata 1", "organisationNumber", null);
    }

    static Map<String, Object> approval() {
        return body(
                "kinds",
                List.of("LAERLING", "LAEREKANDIDAT"),
                "source",
                "Brev fra fylket",
                "date",
                "2025-01-15",
                "validUntil",
                null);
    }

    static Map<String, Object> membership() {
        return body("since", "2025-01-01", "source", "Medlemsliste");
    }

    static Map<String, Object> opening(String employer, @Nullable String unit) {
        var body = body(
                "employerId",
                employer,
                "unitId",
                unit,
                "trade",
                "tomrerfaget",
                "kind",
                "LAERLING",
                "seats",
                2,
                "startFrom",
                LocalDate.now().plusMonths(8).toString(),
                "startTo",
                null,
                "title",
                "Bli tømrer hos oss",
                "tasks",
                "Du er med og bygger hus fra grunn til tak.",
                "licences",
                List.of("B"));
        body.putAll(body(
                "languageLevel",
                "A2",
                "skills",
                List.of("HAND_TOOLS"),
                "supports",
                List.of("FIXED_CONTACT"),
                "surroundings",
                List.of("OUTDOOR"),
                "minimumAge",
                16,
                "supervisor",
                "Berit Demo"));
        return body;
    }

    /** Everything that can be told about an opening beyond what decides whom it fits. */
    static Map<String, Object> details() {
        return body(
                "hours",
                body("perWeek", 37.5, "longestDay", 7.5, "from", "07:00", "to", "15:00", "weekends", false),
                "tariffPay",
                true,
                "musts",
                List.of("Du må tåle høyder"),
                "wishes",
                List.of("Litt erfaring med verktøy"),
                "languages",
                List.of("NORWEGIAN", "POLISH"),
                "hazards",
                List.of("MACHINES"),
                "enquiries",
                body("name", "Rolf Demo", "phone", "33 00 00 00", "email", "rolf@demo.invalid"),
                "deadline",
                LocalDate.now().plusMonths(3).toString(),
                "questions",
                List.of(body("text", "Når passer det?", "answering", "CHOICE", "options", List.of("Nå", "I høst"))));
    }

    static Map<String, Object> with(Map<String, Object> body, String field, @Nullable Object value) {
        var changed = new LinkedHashMap<String, @Nullable Object>(body);
        changed.put(field, value);
        return asBody(changed);
    }

    private static Map<String, Object> body(@Nullable Object... fieldsAndValues) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < fieldsAndValues.length; i += 2) {
            body.put(String.valueOf(fieldsAndValues[i]), fieldsAndValues[i + 1]);
        }
        return asBody(body);
    }

    /** JSON knows null; the type of a body does not say so everywhere. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static Map<String, Object> asBody(Map<String, @Nullable Object> body) {
        return (Map<String, Object>) (Map<String, ?>) body;
    }
}
