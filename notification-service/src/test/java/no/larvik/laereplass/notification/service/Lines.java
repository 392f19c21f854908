package no.larvik.laereplass.notification.service;

import java.util.List;
import java.util.concurrent.Flow;

/** Writes down a stream line by line. */
record Lines(List<String> heard) implements Flow.Subscriber<String> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        heard.add(line);
    }

    @Override
    public void onError(Throwable broken) {
        heard.add("broken");
    }

    @Override
    public void onComplete() {
        heard.add("complete");
    }
}
