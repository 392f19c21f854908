package no.larvik.laereplass.employer.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the register said of an employer when it was last asked, and what had changed since the time before.
 *
 * @param noticed newest last; staff look at them and say that they have
 */
public record Entered(Entity entity, Instant checkedAt, List<Noticed> noticed) {

    private static final int MOST = 20;

    public Entered {
        noticed = List.copyOf(noticed);
    }

    public static Entered first(Entity entity, Instant now) {
        return new Entered(entity, now, List.of());
    }

    public Entered again(Entity now, Instant at) {
        var found = new ArrayList<>(noticed);
        note(found, at, What.NAME, entity.name(), now.name());
        note(found, at, What.ADDRESS, text(entity.address()), text(now.address()));
        note(found, at, What.INDUSTRY, entity.industry(), now.industry());
        note(found, at, What.STANDING, entity.standing().name(), now.standing().name());
        return new Entered(now, at, found.size() <= MOST ? found : found.subList(found.size() - MOST, found.size()));
    }

    /** Staff have seen what there is. */
    public Entered seen() {
        return new Entered(
                entity, checkedAt, noticed.stream().map(Noticed::asSeen).toList());
    }

    public boolean hasNews() {
        return noticed.stream().anyMatch(one -> !one.seen());
    }

    private static void note(
            List<Noticed> found, Instant at, What what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) found.add(new Noticed(at, what, before, after, false));
    }

    private static String text(Entity.Address address) {
        return String.join(", ", address.lines()) + " " + address.postalCode() + " " + address.place();
    }

    public enum What {
        NAME,
        ADDRESS,
        INDUSTRY,
        STANDING
    }

    public record Noticed(
            Instant at,
            What what,
            @Nullable String before,
            @Nullable String after,
            boolean seen) {

        Noticed asSeen() {
            return new Noticed(at, what, before, after, true);
        }
    }
}
