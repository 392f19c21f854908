package no.larvik.laereplass.notification;

import org.jspecify.annotations.Nullable;

/**
 * How many messages stand where.
 *
 * @param provider who took the SMS; {@code null} for other channels and for what nobody has taken
 */
public record DeliveryFigure(
        Channel channel, DeliveryState state, @Nullable String provider, long count) {}
