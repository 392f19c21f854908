package no.larvik.laereplass.gateway.session;

import java.time.Duration;

/**
 * How long a sign-in lasts. Enforced by the gateway itself, since the store's own expiry is late on a real database and
 * missing on the embedded one.
 *
 * @param idle longest pause between two requests
 * @param staff from sign-in to a new one, for people who work here all day
 * @param others the same for young people and employers, often on a shared or borrowed device
 */
public record Lifetimes(Duration idle, Duration staff, Duration others) {

    public Lifetimes {
        if (!idle.isPositive() || !staff.isPositive() || !others.isPositive()) {
            throw new IllegalArgumentException("A session must last: idle, staff and others are longer than zero.");
        }
    }

    Duration of(boolean worksHere) {
        return worksHere ? staff : others;
    }
}
