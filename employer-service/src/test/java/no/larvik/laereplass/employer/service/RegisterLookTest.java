package no.larvik.laereplass.employer.service;

import static no.larvik.laereplass.employer.service.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.Registering;
import no.larvik.laereplass.employer.register.Entity;
import no.larvik.laereplass.employer.register.Entity.Standing;
import no.larvik.laereplass.employer.register.Register;
import no.larvik.laereplass.employer.register.RegisterCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the register says decides who can be registered, and where people can work. */
@RunningService
class RegisterLookTest {

    private static final String BUILDER = "310000000";

    @LocalServerPort
    private int port;

    @Autowired
    private Employers employers;

    @Autowired
    private Registering registering;

    @Autowired
    private Register register;

    @Test
    void aNumberIsLookedUpAndSaidToBeDemoData() {
        var found = staff().get("/api/v1/employers/register/310 000 000".replace(" ", "%20"));

        assertThat(found.text("outcome")).isEqualTo("FOUND");
        assertThat(found.body().path("demo").asBoolean()).isTrue();
        assertThat(found.body().at("/entity/name").asString()).isEqualTo("Fjordbyen Bygg Demo AS");
        assertThat(found.body().at("/entity/address/0").asString()).isEqualTo("Demokaia 2");
        assertThat(staff().get("/api/v1/employers/register/" + Bodies.freshNumber())
                        .text("outcome"))
                .isEqualTo("UNKNOWN");
        assertThat(staff().get("/api/v1/employers/register/123456784").status()).isEqualTo(404);
        assertThat(Api.as(port, TestTokens.candidate("kari"))
                        .get("/api/v1/employers/register/" + BUILDER)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whichSystemsAreAskedAndThatTheyAreDemoDataIsToldToAdministrators() {
        var now =
                Api.as(port, TestTokens.administrator("ida")).get("/operation").body();

        assertThat(now.path("outside")
                        .valueStream()
                        .map(each -> each.path("name").asString() + " "
                                + each.path("mode").asString()))
                .containsExactlyInAnyOrder("enhetsregisteret DEMO", "nav-ads DEMO");
        assertThat(staff().get("/operation").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "310000019, deleted-organisation",
        "310000027, bankrupt-organisation",
        "310000035, bankrupt-organisation",
        "310000116, not-a-legal-entity"
    })
    void whoeverIsGoneOrIsOnlyAPlaceIsRefused(String number, String why) {
        var answer = staff().post("/api/v1/employers", Bodies.employer(number));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("/organisationNumber " + why);
        assertThat(answer.body().at("/errors/0/detail").asString()).isNotBlank();
    }

    @Test
    void theRegistersNameIsTheOneThatIsKeptAndItsWorkplacesCanBeChosen() {
        var rolf = Api.as(port, TestTokens.employer("rolf", "910000004"));
        var employer = rolf.post("/api/v1/employers", Bodies.employer("910000004"));
        assertThat(employer.text("name")).isEqualTo("Rolfs tømrerfirma Demo AS");
        assertThat(employer.body().at("/register/standing").asString()).isEqualTo("ACTIVE");

        var base = "/api/v1/employers/" + employer.id();
        assertThat(rolf.get(base + "/register-workplaces")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("number").asString()))
                .containsExactlyInAnyOrder("310000116", "310000124");
        assertThat(unit(rolf, base, "910000004")).isEqualTo("/organisationNumber legal-entity-as-workplace");
        assertThat(unit(rolf, base, BUILDER)).isEqualTo("/organisationNumber legal-entity-as-workplace");
        assertThat(unit(rolf, base, "310000167")).isEqualTo("/organisationNumber workplace-of-another");
        assertThat(unit(rolf, base, "310000132")).isEqualTo("/organisationNumber deleted-organisation");
        assertThat(rolf.post(base + "/units", with(Bodies.unit(), "organisationNumber", "310000116"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aBankruptcyIsNoticedInTheNightStopsPostingAndIsSeenByStaff() {
        var employer = staff().post("/api/v1/employers", Bodies.employer(BUILDER));
        var id = employer.id();
        var unit = staff().post("/api/v1/employers/" + id + "/units", Bodies.unit())
                .id();
        var draft = staff().post("/api/v1/openings", with(Bodies.opening(id, unit), "kind", "PRAKSIS"));

        var night = InstantSource.offset(InstantSource.system(), Duration.ofDays(1));
        var check = new RegisterCheck(employers, registering, theBuilderIs(Standing.BANKRUPT), night);
        assertThat(check.sweep()).isPositive();
        assertThat(check.sweep()).isZero();

        var refused = staff().seen(draft).put("/api/v1/openings/" + draft.id() + "/publication", null);
        assertThat(refused.errors()).containsExactly("/employerId employer-is-over");
        assertThat(changed()).contains(id);
        var now = staff().get("/api/v1/employers/" + id);
        assertThat(staff().seen(now)
                        .put("/api/v1/employers/" + id + "/register-changes/seen", null)
                        .status())
                .isEqualTo(204);
        assertThat(changed()).doesNotContain(id);
        assertThat(Api.as(port, TestTokens.employer("rolf", BUILDER))
                        .get("/api/v1/employers/register-changes")
                        .status())
                .isEqualTo(403);
    }

    private List<String> changed() {
        return staff().get("/api/v1/employers/register-changes")
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("employerId").asString())
                .toList();
    }

    private static String unit(Api api, String employer, String number) {
        return api.post(employer + "/units", with(Bodies.unit(), "organisationNumber", number))
                .errors()
                .getFirst();
    }

    private Register theBuilderIs(Standing standing) {
        return new Register() {
            @Override
            public Look look(OrganisationNumber number) {
                if (!number.digits().equals(BUILDER)) return register.look(number);
                var known = ((Look.Found) register.look(number)).entity();
                return new Look.Found(new Entity(
                        known.number(),
                        known.name(),
                        known.sort(),
                        known.form(),
                        known.parent(),
                        known.address(),
                        known.industryCode(),
                        known.industry(),
                        known.employees(),
                        standing,
                        null));
            }

            @Override
            public List<Entity> workplacesOf(OrganisationNumber number) {
                return List.of();
            }

            @Override
            public boolean isWhole() {
                return false;
            }
        };
    }

    private Api staff() {
        return Api.as(port, TestTokens.staff("nora", "OPPFOLGINGSTJENESTEN"));
    }
}
