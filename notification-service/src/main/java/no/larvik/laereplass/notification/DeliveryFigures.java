package no.larvik.laereplass.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many messages stand where. Who has no address or number for a channel was never written to there: that is no
 * failure of sending, and is counted by itself.
 *
 * @param items all others
 */
public record DeliveryFigures(List<DeliveryFigure> items, List<WithoutAddress> withoutAddress) {

    private static final Set<String> NOWHERE_TO_SEND = Set.of(Delivery.NO_ADDRESS, Delivery.NO_NUMBER, Delivery.NO_WAY);

    public DeliveryFigures {
        items = List.copyOf(items);
        withoutAddress = List.copyOf(withoutAddress);
    }

    /** How many had nowhere for this channel to go. */
    public record WithoutAddress(Channel channel, long count) {}

    /** Adds up what was counted by reason as well. */
    public static final class Sum {

        private final Map<DeliveryFigure, Long> items = new LinkedHashMap<>();
        private final Map<Channel, Long> nowhere = new LinkedHashMap<>();

        public void add(
                Channel channel, DeliveryState state, @Nullable String provider, @Nullable String reason, long count) {
            if (state.isOver() && reason != null && NOWHERE_TO_SEND.contains(reason))
                nowhere.merge(channel, count, Long::sum);
            else items.merge(new DeliveryFigure(channel, state, provider, 0), count, Long::sum);
        }

        public DeliveryFigures figures() {
            var counted = new ArrayList<DeliveryFigure>();
            items.forEach(
                    (key, count) -> counted.add(new DeliveryFigure(key.channel(), key.state(), key.provider(), count)));
            var without = new ArrayList<WithoutAddress>();
            nowhere.forEach((channel, count) -> without.add(new WithoutAddress(channel, count)));
            return new DeliveryFigures(counted, without);
        }
    }
}
