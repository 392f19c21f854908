package no.larvik.laereplass.notification;

import java.util.Collection;

/**
 * Staff's queue as notification-service knows it.
 *
 * @param open whom somebody has to call about what
 */
public record AskedToCall(Collection<Delivery> open) implements Unreached {

    @Override
    public void tell(Delivery delivery) {
        open.add(delivery);
    }

    @Override
    public void takeBack(Delivery delivery) {
        open.removeIf(one -> one.id().equals(delivery.id()));
    }
}
