package no.larvik.laereplass.gateway.workers;

import static no.larvik.laereplass.gateway.workers.WorkRole.ADMINISTRATOR;
import static no.larvik.laereplass.gateway.workers.WorkRole.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.gateway.session.Identity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may do what at work, and that there is always somebody who can say so. */
class WorkersTest {

    private static final String LARVIK = "3909";
    private static final Identity IDA = worker("ida", "administrator");
    private static final Identity NORA = worker("nora", "staff");
    private static final Identity STRANGER = worker("stranger");

    private final Kept rosters = new Kept();
    private final Workers workers = workers("");

    @Test
    void theProvidersWordCountsUntilSomebodyDecides() {
        assertThat(workers.now(NORA, true)).isEqualTo(NORA);

        visit(IDA);
        workers.decide(IDA, "nora", 0, Set.of(STAFF, ADMINISTRATOR), "NAV", "Vikar");

        var now = workers.now(NORA, true);
        assertThat(now.roles()).containsExactlyInAnyOrder("staff", "administrator");
        assertThat(now.agency()).isEqualTo("NAV");
    }

    @Test
    void whoeverIsEndedStaysOutWhateverTheProviderSays() {
        visit(IDA, NORA);

        workers.decide(IDA, "nora", 0, Set.of(), null, "Har sluttet");

        assertThat(workers.now(NORA, true).roles()).isEmpty();
        assertThat(workers.now(NORA, false).roles()).isEmpty();
    }

    @Test
    void whatSomebodyIsBesidesWorkStays() {
        var both = worker("nora", "staff", "candidate");
        visit(IDA, both);

        workers.decide(IDA, "nora", 0, Set.of(), null, "Har sluttet");

        assertThat(workers.now(both, true).roles()).containsExactly("candidate");
    }

    @Test
    void theProvidersWordCountsAgainWhenTheDecisionIsTakenBack() {
        visit(IDA, NORA);
        var ended = workers.decide(IDA, "nora", 0, Set.of(), null, "Har sluttet");

        workers.decide(IDA, "nora", ended.version(), null, null, "Var en feil");

        assertThat(workers.now(NORA, true)).isEqualTo(NORA);
        assertThat(workers.all(IDA).getLast().decisions())
                .extracting(Decision::why)
                .containsExactly("Har sluttet", "Var en feil");
    }

    @Test
    void theLastAdministratorStays() {
        visit(IDA, NORA);

        assertThatThrownBy(() -> workers.decide(IDA, "ida", 0, Set.of(STAFF), "NAV", "Ny stilling"))
                .isInstanceOf(WorkerProblem.LastAdministrator.class);

        workers.decide(IDA, "nora", 0, Set.of(ADMINISTRATOR), null, "Tar over");
        workers.decide(IDA, "ida", 0, Set.of(STAFF), "NAV", "Ny stilling");
        assertThat(workers.now(IDA, true).roles()).containsExactly("staff");
    }

    @Test
    void twoAdministratorsWhoEndEachOtherAtTheSameMomentLeaveOne() {
        var second = worker("arne", "administrator");
        visit(IDA, second);
        rosters.beforeTheNextPut = () -> workers.decide(second, "ida", 0, Set.of(), null, "Slutter");

        assertThatThrownBy(() -> workers.decide(IDA, "arne", 0, Set.of(), null, "Slutter"))
                .isInstanceOf(WorkerProblem.LastAdministrator.class);

        assertThat(workers.now(second, true).roles()).containsExactly("administrator");
        assertThat(workers.now(IDA, true).roles()).isEmpty();
    }

    @Test
    void theFirstAdministratorIsNamedByConfiguration() {
        var first = workers("stranger");

        assertThat(first.now(STRANGER, true).roles()).containsExactly("administrator");
        assertThat(workers.now(NORA, true).roles()).containsExactly("staff");
    }

    @Test
    void nobodyElseSeesOrDecides() {
        visit(IDA, NORA);

        assertThatThrownBy(() -> workers.all(NORA)).isInstanceOf(WorkerProblem.NotYours.class);
        assertThatThrownBy(() -> workers.decide(NORA, "nora", 0, Set.of(ADMINISTRATOR), null, "Meg"))
                .isInstanceOf(WorkerProblem.NotYours.class);
    }

    @Test
    void anAdministratorOfAnotherMunicipalityFindsNobody() {
        visit(IDA, NORA);
        var elsewhere = new Identity("siri", "siri", Set.of("administrator"), "3907", null, null);

        assertThat(workers.all(elsewhere)).isEmpty();
        assertThatThrownBy(() -> workers.decide(elsewhere, "nora", 0, Set.of(), null, "Ut"))
                .isInstanceOf(WorkerProblem.Unknown.class);
    }

    @Test
    void whatWasDecidedInBetweenIsNotOverwritten() {
        visit(IDA, NORA);
        workers.decide(IDA, "nora", 0, Set.of(), null, "Har sluttet");

        assertThatThrownBy(() -> workers.decide(IDA, "nora", 0, Set.of(STAFF), "NAV", "Ny etat"))
                .isInstanceOf(WorkerProblem.ChangedMeanwhile.class);
    }

    @Test
    void staffHaveAnAgencyThatIsKnownAndEveryDecisionAReason() {
        visit(IDA, NORA);

        assertThatThrownBy(() -> workers.decide(IDA, "nora", 0, Set.of(STAFF), null, "Ny"))
                .isInstanceOfSatisfying(
                        WorkerProblem.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("agency"));
        assertThatThrownBy(() -> workers.decide(IDA, "nora", 0, Set.of(STAFF), "MARS", "Ny"))
                .isInstanceOfSatisfying(
                        WorkerProblem.Invalid.class,
                        invalid -> assertThat(invalid.code()).isEqualTo("unknown-agency"));
        assertThatThrownBy(() -> workers.decide(IDA, "nora", 0, Set.of(), null, " "))
                .isInstanceOfSatisfying(
                        WorkerProblem.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("why"));
    }

    @Test
    void somebodyWithoutAccessAsksAndIsAnswered() {
        visit(IDA);
        workers.ask(STRANGER, STAFF, "NAV");

        var waiting = workers.all(IDA).getFirst();
        assertThat(waiting.subject()).isEqualTo("stranger");
        assertThat(waiting.request()).isNotNull();
        assertThat(workers.now(STRANGER, true).roles()).isEmpty();

        workers.decide(IDA, "stranger", waiting.version(), Set.of(STAFF), "NAV", "Ny hos NAV");

        assertThat(workers.now(STRANGER, true).roles()).containsExactly("staff");
        assertThat(workers.requestOf(STRANGER)).isNull();
    }

    @Test
    void whoeverTakesTheRequestBackWasNeverHere() {
        workers.ask(STRANGER, STAFF, "NAV");

        workers.withdraw(STRANGER);

        assertThat(rosters.find(LARVIK).workers()).isEmpty();
    }

    @Test
    void whoeverHasNothingToDoHereIsOnNoRoster() {
        workers.now(STRANGER, true);

        assertThat(rosters.find(LARVIK).workers()).isEmpty();
        assertThatThrownBy(() -> workers.ask(NORA, STAFF, "NAV")).isInstanceOf(WorkerProblem.HasAccess.class);
    }

    @Test
    void requestsAreNotWithoutNumber() {
        for (int i = 0; i < Roster.MOST_REQUESTS; i++) workers.ask(worker("w" + i), STAFF, "NAV");

        assertThatThrownBy(() -> workers.ask(STRANGER, STAFF, "NAV")).isInstanceOf(WorkerProblem.TooManyRequests.class);
    }

    @Test
    void aTokenChangesNothingThatASignInSaid() {
        visit(NORA);

        workers.now(new Identity("nora", null, Set.of("administrator"), LARVIK, null, null), false);

        var known = rosters.find(LARVIK).find("nora").orElseThrow();
        assertThat(known.name()).isEqualTo("nora");
        assertThat(known.roles()).containsExactly(STAFF);
    }

    @Test
    void candidateServiceHearsOfThoseWhoLeaveAndComeBackUntilItHasHeard() {
        visit(IDA, NORA);
        var told = new ArrayList<String>();
        var ended = workers.decide(IDA, "nora", 0, Set.of(), null, "Har sluttet");

        assertThatThrownBy(() -> workers.tell((where, who, works) -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        workers.tell((where, who, works) -> told.add(who + " " + works));
        workers.tell((where, who, works) -> told.add(who + " " + works));
        workers.decide(IDA, "nora", ended.version(), Set.of(STAFF), "NAV", "Tilbake");
        workers.tell((where, who, works) -> told.add(who + " " + works));

        assertThat(told).containsExactly("nora false", "nora true");
    }

    private void visit(Identity... people) {
        for (var who : people) workers.now(who, true);
    }

    private Workers workers(String first) {
        return new Workers(rosters, () -> Set.of("NAV", "SKOLE"), first, () -> Instant.parse("2026-11-22T10:00:00Z"));
    }

    private static Identity worker(String subject, String... roles) {
        return new Identity(subject, subject, Set.of(roles), LARVIK, null, null);
    }

    /** Rosters by the contract of {@link Rosters}. */
    private static final class Kept implements Rosters {

        private final Map<String, Roster> kept = new HashMap<>();
        private @Nullable Runnable beforeTheNextPut;

        @Override
        public Roster find(String municipality) {
            return kept.getOrDefault(municipality, Roster.empty(municipality));
        }

        @Override
        public Roster known(String municipality) {
            return find(municipality);
        }

        @Override
        public List<Roster> withNews() {
            return kept.values().stream()
                    .filter(roster -> !roster.untold().isEmpty())
                    .toList();
        }

        @Override
        public boolean put(Roster next) {
            var meanwhile = beforeTheNextPut;
            beforeTheNextPut = null;
            if (meanwhile != null) meanwhile.run();
            if (find(next.municipality()).version() != next.version()) return false;
            kept.put(next.municipality(), new Roster(next.municipality(), next.version() + 1, next.workers()));
            return true;
        }
    }
}
