package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.demo.Addresses;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The employer's side through the gateway: each thing done by whoever may, and refused to whoever may not. */
@ExtendWith(RunningPlatform.class)
class EmployerSideIT {

    private static final Platform PLATFORM =
            new Platform(Addresses.of(Map.of("LAEREPLASS_PORT", String.valueOf(RunningPlatform.port()))));

    private static String firm = "";
    private static String municipality = "";

    @BeforeAll
    static void whoIsThere() {
        firm = rolf().get("/api/v1/me/employer").expect(200).text("id");
        municipality = hege().get("/api/v1/me/employer").expect(200).text("id");
    }

    @Test
    void anOpeningIsWrittenInFullExtendedCopiedAndFilled() {
        var opening = published();
        var address = "/api/v1/openings/" + opening;
        var deadline = Map.of("deadline", LocalDate.now().plusMonths(2).toString());

        assertThat(kari().put(address + "/deadline", deadline, "\"2\"").status())
                .isEqualTo(403);
        assertThat(hege().put(address + "/deadline", deadline, "\"2\"").status())
                .isEqualTo(404);
        rolf().put(address + "/deadline", deadline, version(address)).expect(200);
        assertThat(rolf().post(address + "/copies", Map.of()).expect(201).text("status"))
                .isEqualTo("DRAFT");
        assertThat(kari().get(address + "/history").status()).isEqualTo(403);
        assertThat(rolf().get(address + "/history").expect(200).items()).hasSize(3);
        rolf().put(address + "/filled", null, version(address)).expect(204);
        assertThat(rolf().get(address).expect(200).text("status")).isEqualTo("FILLED");
    }

    @Test
    void aWordingThatShutsSomebodyOutNeedsStaffWithAReason() {
        var draft = rolf().post("/api/v1/openings", with("tasks", "Vi søker en gutt til verkstedet vårt."))
                .expect(201);
        var address = "/api/v1/openings/" + draft.text("id");
        var reason = Map.of("because", "Rollen i stykket");

        assertThat(rolf().put(address + "/publication", null, version(address)).body())
                .contains("wording-gender");
        assertThat(rolf().put(address + "/accepted-wording", reason, version(address))
                        .status())
                .isEqualTo(403);
        nora().put(address + "/accepted-wording", reason, version(address)).expect(200);
        rolf().put(address + "/publication", null, version(address)).expect(204);
        rolf().put(address + "/filled", null, version(address)).expect(204);
    }

    @Test
    void approvalsAreRecordedByStaffAlone() {
        var address = "/api/v1/employers/" + firm + "/approvals/murer-og-flisleggerfaget";
        var approval = Map.of("kinds", List.of("LAEREKANDIDAT"), "source", "Brev (demo)", "date", "2026-01-15");

        assertThat(rolf().put(address, approval, null).status()).isEqualTo(403);
        assertThat(kari().put(address, approval, null).status()).isEqualTo(404);
        assertThat(nora().put(address, approval, null).expect(200).body()).contains("\"LIMITED\"");
    }

    @Test
    void theRegisterIsAskedByThoseWhoRegister() {
        assertThat(kari().get("/api/v1/employers/register/310000000").status()).isEqualTo(403);
        assertThat(nora().get("/api/v1/employers/register/310000000")
                        .expect(200)
                        .body())
                .contains("\"demo\":true", "Fjordbyen Bygg Demo AS");
        var bankrupt = new LinkedHashMap<String, Object>(Map.of(
                "organisationNumber", "310000027",
                "name", "Konkurs Demo AS",
                "contactName", "Kontakt Demo",
                "contactEmail", "kontakt@demo.invalid",
                "language", "nb"));
        assertThat(nora().post("/api/v1/employers", bankrupt).body()).contains("bankrupt-organisation");
    }

    @Test
    void aLetterFromStaffGivesStineTheRight() {
        var office = new LinkedHashMap<String, Object>(Map.of(
                "organisationNumber", "310000043",
                "name", "Opplæringskontoret Demo",
                "contactName", "Kontakt Demo",
                "contactEmail", "kontakt@demo.invalid",
                "language", "nb"));
        var id = registered(office);

        assertThat(rolf().post("/api/v1/employers/" + id + "/letters", Map.of()).status())
                .isEqualTo(404);
        var code = nora().post("/api/v1/employers/" + id + "/letters", Map.of())
                .expect(201)
                .text("code");
        var redemption = Map.of("organisationNumber", "310000043", "code", code);
        assertThat(stine().post("/api/v1/employers/redemptions", redemption)
                        .expect(200)
                        .text("rank"))
                .isEqualTo("ADMINISTRATOR");
        assertThat(stine().get("/api/v1/me/employer/rights").expect(200).items())
                .hasSize(1);
        assertThat(kari().post("/api/v1/employers/redemptions", redemption).status())
                .isEqualTo(422);
    }

    @Test
    void theMunicipalitysTargetsAreItsOwnAndStaffs() {
        var address = "/api/v1/employers/" + municipality + "/commitment?year="
                + LocalDate.now().getYear();

        assertThat(hege().get(address).expect(200).json().at("/target/places").asInt())
                .isEqualTo(96);
        nora().get(address).expect(200);
        assertThat(rolf().get(address).status()).isEqualTo(404);
        assertThat(kari().get(address).status()).isEqualTo(404);
    }

    @Test
    void howOneAnswersIsNobodyElsesBusiness() {
        var address = "/api/v1/employers/" + firm + "/response-record";

        rolf().get(address).expect(200);
        nora().get(address).expect(200);
        assertThat(hege().get(address).status()).isEqualTo(404);
        assertThat(kari().get(address).status()).isEqualTo(404);
    }

    /** A platform that was left running knows it already. */
    private static String registered(Map<String, Object> company) {
        var created = nora().post("/api/v1/employers", company);
        if (created.is(201)) return created.text("id");
        return nora().get("/api/v1/employers?text=" + company.get("organisationNumber"))
                .expect(200)
                .items()
                .getFirst()
                .path("id")
                .asString();
    }

    private static String published() {
        var draft = rolf().post("/api/v1/openings", with("title", "Fra kladd til fylt"))
                .expect(201);
        var address = "/api/v1/openings/" + draft.text("id");
        rolf().put(address + "/publication", null, version(address)).expect(204);
        return draft.text("id");
    }

    private static String version(String address) {
        return nora().get(address).expect(200).version();
    }

    private static Map<String, Object> with(String field, String value) {
        var unit = rolf().get("/api/v1/me/employer")
                .expect(200)
                .json()
                .at("/units/0/id")
                .asString();
        var body = new LinkedHashMap<String, Object>();
        body.put("employerId", firm);
        body.put("unitId", unit);
        body.put("trade", "tomrerfaget");
        body.put("kind", "PRAKSIS");
        body.put("seats", 1);
        body.put("startFrom", LocalDate.now().plusMonths(6).toString());
        body.put("title", "Prøv deg hos oss");
        body.put("tasks", "Du er med og bygger sammen med en fagarbeider.");
        body.put(
                "details",
                Map.of(
                        "hours", Map.of("perWeek", 37.5, "from", "07:00", "to", "15:00"),
                        "deadline", LocalDate.now().plusMonths(1).toString()));
        body.put(field, value);
        return body;
    }

    private static Visitor rolf() {
        return PLATFORM.as("rolf").patiently();
    }

    private static Visitor hege() {
        return PLATFORM.as("hege").patiently();
    }

    private static Visitor nora() {
        return PLATFORM.as("nora").patiently();
    }

    private static Visitor kari() {
        return PLATFORM.as("kari").patiently();
    }

    private static Visitor stine() {
        return PLATFORM.as("stine").patiently();
    }
}
