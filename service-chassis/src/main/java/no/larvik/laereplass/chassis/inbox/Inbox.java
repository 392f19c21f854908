package no.larvik.laereplass.chassis.inbox;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.chassis.topics.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts and stops the subscriptions of this process; a broker that is not there yet delays them, nothing more. */
final class Inbox implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final List<Feed> feeds;
    private final Collection<String> topicNames;
    private final Topics topics;
    private final ParkedWorker worker;
    private final CountDownLatch stopping;
    private volatile boolean running;
    private volatile boolean started;

    Inbox(
            List<Feed> feeds,
            Collection<String> topicNames,
            Topics topics,
            ParkedWorker worker,
            CountDownLatch stopping) {
        this.feeds = feeds;
        this.topicNames = topicNames;
        this.topics = topics;
        this.worker = worker;
        this.stopping = stopping;
    }

    List<Feed> feeds() {
        return feeds;
    }

    /** Whether every subscription was started; says nothing of how it is now. */
    boolean started() {
        return started;
    }

    @Override
    public void start() {
        running = true;
        if (feeds.isEmpty()) {
            started = true;
            return;
        }
        Thread.ofVirtual().name("inbox-start").start(this::startFeeds);
        Thread.ofVirtual().name("inbox-parked").start(worker);
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopping.countDown();
        feeds.parallelStream().forEach(Feed::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void startFeeds() {
        try {
            do {
                if (startedNow()) return;
            } while (!stopping.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            LOG.debug("Stopped before the subscriptions started");
        }
    }

    private synchronized boolean startedNow() {
        if (!running) return true;
        try {
            topics.ensure(topicNames);
            feeds.forEach(Feed::start);
            started = true;
        } catch (RuntimeException brokerAway) {
            LOG.warn("Subscriptions start later: {}", brokerAway.toString());
        }
        return started;
    }
}
