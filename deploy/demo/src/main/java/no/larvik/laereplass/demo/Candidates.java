package no.larvik.laereplass.demo;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import no.larvik.laereplass.demo.DemoCandidate.Stage;
import org.jspecify.annotations.Nullable;

/** Registers young people and brings each case as far as it should be, whatever has been done already. */
final class Candidates {

    private static final String CONSENT = "2026-1";

    private final Platform platform;
    private final SchoolYear year;
    private final InstantSource time;

    /** @param time of the platform, while its past is told */
    Candidates(Platform platform, SchoolYear year, InstantSource time) {
        this.platform = platform;
        this.year = year;
        this.time = time;
    }

    /** @param self the young person's own sign-in, for those who have one */
    record Registered(
            String id,
            DemoCandidate demo,
            Visitor staff,
            @Nullable Visitor self) {}

    Registered register(DemoCandidate demo) {
        var staff = platform.as(demo.staff()).patiently();
        var self =
                demo.ownSignIn() == null ? null : platform.as(demo.ownSignIn()).patiently();
        var id = idOf(demo, staff, self);
        enrol(id, demo, staff);
        var wisher = self == null ? staff : self;
        if (demo.stage() != Stage.REGISTERED) wish(id, demo, wisher);
        if (demo.stage() == Stage.PUBLISHED || demo.stage() == Stage.WITHDRAWN) {
            consent(id, wisher, self == null);
            publish(id, wisher);
        }
        if (demo.stage() == Stage.WITHDRAWN) withdraw(id, wisher);
        return new Registered(id, demo, staff, self);
    }

    private String idOf(DemoCandidate demo, Visitor staff, @Nullable Visitor self) {
        if (self != null) {
            var own = self.get("/api/v1/me/candidate").expect(200, 404);
            if (own.is(200)) return own.text("id");
        }
        var key = "demo-" + year.autumn() + "-" + demo.key();
        var id = staff.post("/api/v1/candidates", demo.registration(), key)
                .expect(200, 201)
                .text("id");
        if (self != null) {
            var code = staff.post("/api/v1/candidates/" + id + "/invitations", Map.of())
                    .expect(201)
                    .text("code");
            self.post("/api/v1/invitations/redemptions", Map.of("code", code)).expect(200);
        }
        return id;
    }

    /** Part of the programme and school, for the figures: another draw than that of the rest. */
    private void enrol(String id, DemoCandidate demo, Visitor staff) {
        var draw = Draw.of("cohort", demo.key().hashCode());
        var cohort = Fields.of(
                "part", draw.in(60) ? "PART_2" : "PART_1",
                "schoolYear", year.autumn() - (draw.in(70) ? 1 : 2),
                "school", draw.in(70) ? "THOR_HEYERDAHL" : draw.in(60) ? "SANDEFJORD" : null);
        staff.put("/api/v1/candidates/" + id + "/programme", cohort, null).expect(200);
    }

    private static void wish(String id, DemoCandidate demo, Visitor wisher) {
        var now = read(id, wisher);
        if (now.json().path("wishes").isNull() || now.json().path("wishes").isMissingNode())
            wisher.put("/api/v1/candidates/" + id + "/wishes", demo.wishes(), now.version())
                    .expect(200, 204);
    }

    private void consent(String id, Visitor by, boolean onBehalf) {
        var now = read(id, by).json();
        if (now.path("consents").path("matching").isObject()
                || now.path("status").asString().equals("WITHDRAWN")) return;
        var told = Fields.of(
                "how",
                "FACE_TO_FACE",
                "at",
                time.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        var body = Fields.of("textVersion", CONSENT, "onBehalf", onBehalf ? told : null);
        by.put("/api/v1/candidates/" + id + "/consents/matching", body, null).expect(200, 204);
    }

    private static void publish(String id, Visitor by) {
        var now = read(id, by);
        if (now.text("status").equals("REGISTERED"))
            by.put("/api/v1/candidates/" + id + "/publication", null, now.version())
                    .expect(200, 204);
    }

    private static void withdraw(String id, Visitor by) {
        var now = read(id, by);
        if (now.text("status").equals("PUBLISHED"))
            by.delete("/api/v1/candidates/" + id + "/publication", now.version())
                    .expect(200, 204);
    }

    private static Answer read(String id, Visitor by) {
        return by.get("/api/v1/candidates/" + id).expect(200);
    }
}
