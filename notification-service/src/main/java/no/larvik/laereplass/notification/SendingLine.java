package no.larvik.laereplass.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent.
 *
 * @param due messages whose time has come; a few for a moment is normal
 * @param oldestDue since when the oldest of them should have been out; {@code null} when none is due
 * @param later messages with a time of their own that is still to come: in the morning, before a deadline, tried again
 */
public record SendingLine(long due, @Nullable Instant oldestDue, long later) {}
