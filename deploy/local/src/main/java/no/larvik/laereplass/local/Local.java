package no.larvik.laereplass.local;

/** The infrastructure as one process. Prints {@code ready} when everything serves; SIGTERM stops it in good order. */
public final class Local {

    private Local() {}

    public static void main(String... arguments) {
        try {
            var infrastructure = Infrastructure.start(Settings.of(System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::close, "stop"));
            System.out.println("ready");
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }
}
