package no.larvik.laereplass.chassis.store;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stores of all kinds this service owns. */
public final class AggregateStores {

    private final Map<String, AggregateStore> stores;

    AggregateStores(Collection<AggregateStore> stores) {
        this.stores = stores.stream()
                .collect(Collectors.toUnmodifiableMap(store -> store.kind().name(), Function.identity()));
    }

    public AggregateStore of(String kindName) {
        var store = stores.get(kindName);
        if (store == null) throw new IllegalArgumentException("No kind " + kindName + ", only " + stores.keySet());
        return store;
    }
}
