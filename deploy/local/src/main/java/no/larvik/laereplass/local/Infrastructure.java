package no.larvik.laereplass.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.larvik.laereplass.local.keys.KeyFiles;
import no.larvik.laereplass.local.mail.LocalMail;
import no.larvik.laereplass.local.signin.LocalSignIn;

/** All of it, started side by side and closed in reverse order. */
final class Infrastructure implements AutoCloseable {

    private final DataFolder data;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private Infrastructure(DataFolder data) {
        this.data = data;
    }

    static Infrastructure start(Settings settings) {
        var infrastructure = new Infrastructure(DataFolder.take(settings.data()));
        try {
            ports(settings).forEach(Ports::requireFree);
            KeyFiles.forServices(settings.data().resolve("keys"));
            infrastructure.startAll(parts(settings));
            return infrastructure;
        } catch (RuntimeException e) {
            infrastructure.close();
            throw e;
        }
    }

    private static List<Integer> ports(Settings settings) {
        var ports = new ArrayList<>(List.of(settings.signInPort(), settings.mailboxPort(), settings.smtpPort()));
        if (settings.ownBroker()) ports.addAll(List.of(settings.brokerPort(), settings.controllerPort()));
        if (settings.ownStore()) ports.add(settings.storePort());
        return ports;
    }

    private static List<Callable<AutoCloseable>> parts(Settings settings) {
        var data = settings.data();
        var parts = new ArrayList<Callable<AutoCloseable>>();
        if (settings.ownBroker())
            parts.add(() -> LocalBroker.start(data.resolve("kafka"), settings.brokerPort(), settings.controllerPort()));
        if (settings.ownStore())
            parts.add(() -> LocalStore.start(data.resolve("store/store.mv"), settings.storePort(), settings.sync()));
        parts.add(() -> LocalSignIn.start(data.resolve("sign-in"), settings.signInPort()));
        parts.add(() -> LocalMail.start(data.resolve("mail"), settings.smtpPort(), settings.mailboxPort()));
        return parts;
    }

    private void startAll(List<Callable<AutoCloseable>> parts) {
        try (var threads = Executors.newCachedThreadPool()) {
            var starting = parts.stream().map(threads::submit).toList();
            for (var part : starting) running.push(started(part));
        }
    }

    private static AutoCloseable started(Future<AutoCloseable> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotStart cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e);
            }
        }
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
