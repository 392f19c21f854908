package no.larvik.laereplass.matching.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What came of each young person's latest contract: ids and codes alone, for the service that knows cohorts. */
@Service
public class Outcomes {

    static final String UNDER_WAY = "UNDER_WAY";
    static final String ENDED = "ENDED";

    private static final int BATCH = 500;

    private final Journeys journeys;

    public Outcomes(Journeys journeys) {
        this.journeys = journeys;
    }

    /** By young person: a certificate, {@code HIGHER_EDUCATION}, {@code ENDED} or {@code UNDER_WAY}. */
    public Map<String, String> in(String municipality) {
        Map<String, String> latest = new LinkedHashMap<>();
        String before = null;
        while (true) {
            var batch = journeys.page(new Journeys.Query(municipality, null, null, null, before, BATCH));
            for (var journey : batch) latest.putIfAbsent(journey.parties().candidateId(), of(journey));
            if (batch.size() < BATCH) return latest;
            before = batch.getLast().id();
        }
    }

    private static String of(Journey journey) {
        if (journey.certificate() != null) return journey.certificate().name();
        return switch (journey.stage()) {
            case PLANNED, RUNNING, IN_SCHOOL, EXAM, COMPLETED -> UNDER_WAY;
            case ENDED, CLOSED ->
                journey.reason() == EndReason.HIGHER_EDUCATION
                        ? journey.reason().name()
                        : ENDED;
        };
    }
}
