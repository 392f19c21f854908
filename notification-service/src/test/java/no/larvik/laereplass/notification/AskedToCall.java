package no.larvik.laereplass.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Staff's queue as notification-service knows it.
 *
 * @param open whom somebody has to call about what
 * @param takenBack ids of what it was told need not be called about, in order
 */
public record AskedToCall(Collection<Delivery> open, List<String> takenBack) implements Unreached {

    public AskedToCall(Collection<Delivery> open) {
        this(open, new ArrayList<>());
    }

    @Override
    public void tell(Delivery delivery) {
        open.add(delivery);
    }

    @Override
    public void takeBack(Delivery delivery) {
        takenBack.add(delivery.id());
        open.removeIf(one -> one.id().equals(delivery.id()));
    }
}
