package no.larvik.laereplass.employer.register.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.register.Entered;
import org.jspecify.annotations.Nullable;

/** What the register has changed its word about, for one employer. */
record ChangesBody(String employerId, long version, String employerName, List<ChangeBody> changes) {

    static Optional<ChangesBody> of(Employer employer) {
        var entered = employer.entered();
        if (entered == null) return Optional.empty();
        return Optional.of(new ChangesBody(
                employer.id().value(),
                employer.version(),
                employer.name(),
                entered.noticed().stream()
                        .filter(noticed -> !noticed.seen())
                        .map(ChangeBody::of)
                        .toList()));
    }

    record ChangeBody(
            Instant at,
            Entered.What what,
            @Nullable String before,
            @Nullable String after) {

        static ChangeBody of(Entered.Noticed noticed) {
            return new ChangeBody(noticed.at(), noticed.what(), noticed.before(), noticed.after());
        }
    }
}
