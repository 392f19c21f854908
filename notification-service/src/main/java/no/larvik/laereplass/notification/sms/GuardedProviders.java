package no.larvik.laereplass.notification.sms;

import java.util.List;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import no.larvik.laereplass.chassis.operation.OutsideSystems;

/** All who send our SMS, in the order in which they are asked, and how each is doing. */
record GuardedProviders(List<One> all) implements OutsideSystems {

    record One(GuardedProvider provider, OutsideSystem.Mode mode) {}

    List<SmsProvider> inTurn() {
        return all.stream().<SmsProvider>map(One::provider).toList();
    }

    @Override
    public List<OutsideSystem> now() {
        return all.stream().map(each -> each.provider().now(each.mode())).toList();
    }
}
