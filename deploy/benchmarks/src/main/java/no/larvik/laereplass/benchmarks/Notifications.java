package no.larvik.laereplass.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.WrongAnswer;
import tools.jackson.databind.JsonNode;

/**
 * Ten thousand notifications in a burst: notification-service is killed, staff write to young people meanwhile, and it
 * comes back. Each message is to be told on the page, by e-mail and by SMS. Counted is what the mail server, the SMS
 * provider and the inboxes got, by event and channel; the clock runs from when the service is asked to start. Then a
 * smaller burst, in the middle of which the service is killed: no SMS rings twice, no e-mail is lost, and an SMS that no
 * phone has is one that the service says it does not know of.
 */
final class Notifications implements Bench.Measurement {

    private static final String SERVICE = "notification-service";
    private static final double GOAL_SECONDS = 60;
    private static final long PROVIDER_TAKES = 200;
    private static final int MESSAGES_EACH = 20;
    private static final int WRITERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** Counting reads every message: asked all the time it would be what is measured. */
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(5);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Set<String> UNDER_WAY = Set.of("PENDING", "SENDING");
    private static final Map<String, String> ALSO_AT_NIGHT = Map.of("SMS_AT_ANY_TIME", "true");

    @Override
    public void run(boolean quick, Consumer<Figure> figures) throws Exception {
        var people = quick ? 9 : 167;
        var messages = people * MESSAGES_EACH;
        try (var bench = BenchPlatform.start(ALSO_AT_NIGHT, "--empty")) {
            var nora = bench.platform().as("nora").patiently();
            var young = new YoungPeople(nora);
            var cases = together(people, i -> signedIn(bench, nora, young.registered(), i));
            bench.kill(SERVICE);
            together(messages, i -> write(nora, cases.get(i % people).id()));

            var began = System.nanoTime();
            bench.restart(SERVICE);
            var ready = System.nanoTime();
            var arrivals = new Arrivals(bench.data().resolve("mail"));
            arrivals.awaitMails(messages, PATIENCE);
            arrivals.awaitSms(messages, PATIENCE);
            var unread = awaitUnread(cases, messages);
            var done = System.nanoTime();
            awaitEnds(bench, 3L * messages);

            figures.accept(Figure.told("notifications", 3L * messages, ""));
            figures.accept(Figure.told("service asked to start to ready", (ready - began) / 1e9, "s"));
            figures.accept(Figure.atMost(
                    "service asked to start to all handed over", (done - began) / 1e9, GOAL_SECONDS, "s"));
            figures.accept(Figure.exactly(
                    "e-mails that were due and are missing",
                    messages - arrivals.mails().size(),
                    0));
            figures.accept(Figure.exactly(
                    "SMS that were due and are missing",
                    messages - arrivals.sms().size(),
                    0));
            figures.accept(Figure.exactly("inbox entries missing or twice", messages - unread, 0));
            figures.accept(Figure.exactly("e-mails handed over twice", arrivals.mailsTwice(), 0));
            figures.accept(Figure.exactly("SMS handed over twice", arrivals.smsTwice(), 0));
            figures.accept(
                    Figure.atMost("SMS in the busiest second", arrivals.smsInBusiestSecond(), PROVIDER_TAKES, ""));
            killedInTheMiddle(bench, nora, cases, arrivals, messages, quick ? 60 : 600)
                    .forEach(figures);
        }
    }

    private static List<Figure> killedInTheMiddle(
            BenchPlatform bench, Visitor nora, List<Case> cases, Arrivals arrivals, int before, int more)
            throws Exception {
        bench.kill(SERVICE);
        together(more, i -> write(nora, cases.get(i % cases.size()).id()));
        bench.restart(SERVICE);
        arrivals.awaitSms(before + more / 3, PATIENCE);
        bench.kill(SERVICE);
        bench.restart(SERVICE);
        var unknown = awaitEnds(bench, 3L * (before + more));
        arrivals.awaitMails(before + more, PATIENCE);
        var withoutPhone = before + more - arrivals.sms().size();
        return List.of(
                Figure.told("killed in the middle of notifications", 3L * more, ""),
                Figure.exactly("… SMS handed over twice", arrivals.smsTwice(), 0),
                Figure.told("… SMS of which nobody knows, a call each", unknown, ""),
                Figure.exactly("… SMS on no phone and not told as unknown", Math.max(0, withoutPhone - unknown), 0),
                Figure.exactly(
                        "… e-mails lost", before + more - arrivals.mails().size(), 0),
                Figure.told("… e-mails twice, under the same name", arrivals.mailsTwice(), ""),
                Figure.exactly(
                        "… inbox entries missing or twice", before + more - awaitUnread(cases, before + more), 0));
    }

    /** A young person with a case and a sign-in of their own. */
    private record Case(String id, Visitor self) {

        long unread() {
            return self.get("/api/v1/notifications")
                    .expect(200)
                    .json()
                    .path("unread")
                    .asLong();
        }
    }

    private static Case signedIn(BenchPlatform bench, Visitor nora, String id, int number) {
        var code = nora.post("/api/v1/candidates/" + id + "/invitations", Map.of())
                .expect(201)
                .text("code");
        var self = bench.platform()
                .as(Invented.youngPerson("bench-person-" + number, "Måling " + number))
                .patiently();
        self.post("/api/v1/invitations/redemptions", Map.of("code", code)).expect(200);
        return new Case(id, self);
    }

    private static String write(Visitor nora, String candidate) {
        return nora.post(
                        "/api/v1/candidates/" + candidate + "/messages", Map.of("text", "Hei! Har du tid til en prat?"))
                .expect(201)
                .text("id");
    }

    private static long awaitUnread(List<Case> cases, int wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var unread = cases.stream().mapToLong(Case::unread).sum();
            if (unread >= wanted || System.nanoTime() > end) return unread;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /**
     * What may still come twice comes before its end is recorded.
     *
     * @return of how many nobody knows
     */
    private static long awaitEnds(BenchPlatform bench, long wanted) {
        var ida = bench.platform().as("ida").patiently();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var figures = YoungPeople.insist(() -> ida.get("/api/v1/deliveries/figures"), 200)
                    .items();
            var ends = figures.stream()
                    .filter(figure -> !UNDER_WAY.contains(figure.path("state").asString()))
                    .mapToLong(figure -> figure.path("count").asLong())
                    .sum();
            if (ends >= wanted) return unknown(figures);
            if (System.nanoTime() > end) throw new WrongAnswer("Only " + ends + " of " + wanted + " have an end.");
            LockSupport.parkNanos(BETWEEN_COUNTS.toNanos());
        }
    }

    private static long unknown(List<JsonNode> figures) {
        return figures.stream()
                .filter(figure -> figure.path("state").asString().equals("UNKNOWN"))
                .mapToLong(figure -> figure.path("count").asLong())
                .sum();
    }

    /** A few at the same time, as several people at work would. */
    private static <T> List<T> together(int times, IntFunction<T> work) throws Exception {
        try (var workers = Executors.newFixedThreadPool(WRITERS)) {
            var tasks = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(i -> () -> work.apply(i))
                    .toList();
            var done = new ArrayList<T>();
            for (var result : workers.invokeAll(tasks)) done.add(result.get());
            return done;
        }
    }
}
