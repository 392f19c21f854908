package no.larvik.laereplass.demo;

/** One whole match on a running platform, as a product owner would tell it. Ends with 1 at the first wrong answer. */
public final class Journey {

    private Journey() {}

    public static void main(String... arguments) {
        var began = System.nanoTime();
        try (var platform = new Platform(Addresses.of(System.getenv()))) {
            var steps = wholeMatch(platform);
            System.out.printf(
                    "One whole match: %d steps, all as promised (%.1f s).%n", steps, (System.nanoTime() - began) / 1e9);
        } catch (WrongAnswer e) {
            System.err.println("The journey stopped: " + e.getMessage());
            System.exit(1);
        }
    }

    static int wholeMatch(Platform platform) {
        var told = new Told();
        var cast = new Cast(platform, told);
        told.check("The platform is ready", () -> Told.require(platform.isReady(), "GET /readyz is not 200"));
        var before = cast.administrator().offersAccepted();
        var opening = cast.employer().postsAnOpening();
        var person = cast.youngPerson().isRegisteredAndPublished();
        var match = cast.staff().proposes(person, opening);
        cast.youngPerson().isTold(person, match);
        cast.youngPerson().saysYes(match);
        cast.employer().seesAnAnonymousCard(person, match);
        cast.employer().isInterestedAndSeesWhoItIs(person, match);
        cast.employer().offers(match);
        cast.youngPerson().takesTheOffer(match);
        cast.administrator().seesOneMore(before);
        return told.steps();
    }
}
