package no.larvik.laereplass.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Fills the demo municipality through the public API: invented people and employers on real places and trades, always
 * the same ones. Run again it goes on where it was stopped.
 */
public final class Seed {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Duration READY = Duration.ofSeconds(60);

    private Seed() {}

    public static void main(String... arguments) {
        try (var platform = new Platform(Addresses.of(System.getenv()))) {
            var time = DemoTime.of(System.getenv().getOrDefault("LAEREPLASS_DEMO_CLOCK", ""));
            fill(platform, LocalDate.now(NORWAY), time);
        } catch (WrongAnswer | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void fill(Platform platform, LocalDate today, DemoTime time) {
        Waiting.untilTrue("the platform to be ready", READY, platform::isReady);
        var began = System.nanoTime();
        var year = SchoolYear.seenFrom(today);
        var employers = new Employers(platform.as("nora").patiently(), year);
        var registered = Crew.each("employers", DemoEmployer.all(), employers::register);
        try {
            if (time.tellsThePast()) new History(platform, registered, today, time).tell();
        } finally {
            time.end();
        }
        new Figures(platform.as("ida").patiently(), today).bringIn();
        registered.stream()
                .filter(one -> one.demo().organisation().equals(OrganisationNumbers.LARVIK_KOMMUNE))
                .forEach(new Municipality(platform.as("hege").patiently(), year)::promise);
        var openings = new Openings(platform, registered, year);
        Crew.each("openings", DemoOpening.all(DemoEmployer.all(), year), openings::post);
        new Colleagues(platform).canBeCalled();
        var candidates = new Candidates(platform, year, time);
        var people = Crew.each("young people", DemoCandidate.all(year), candidates::register);
        new Referrals(platform, year).send();
        Crew.each("matches", Stories.parts(people), new Stories(platform)::play);
        System.out.printf("The demo municipality is complete (%.0f s).%n", (System.nanoTime() - began) / 1e9);
    }
}
