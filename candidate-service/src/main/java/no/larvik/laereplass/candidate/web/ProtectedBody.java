package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.candidate.ProtectedCase;
import org.jspecify.annotations.Nullable;

/**
 * A protected case, as the group sees it.
 *
 * @param earlier notes and messages from before it was protected, oldest first
 * @param steps what was done, oldest first
 */
record ProtectedBody(
        String id,
        long version,
        String firstName,
        String lastName,
        LocalDate birthDate,
        String phone,
        String wants,
        List<EarlierBody> earlier,
        List<DoneBody> steps,
        Instant since) {

    record EarlierBody(Instant at, @Nullable String by, String text) {}

    record DoneBody(
            Instant at,
            @Nullable String by,
            ProtectedCase.What what,
            @Nullable String openingId,
            String words) {}

    static ProtectedBody of(ProtectedCase one) {
        var who = one.who();
        return new ProtectedBody(
                one.id(),
                one.version(),
                who.firstName(),
                who.lastName(),
                who.birthDate(),
                who.phone(),
                one.wants(),
                one.earlier().stream()
                        .map(was -> new EarlierBody(was.at(), was.by(), was.text()))
                        .toList(),
                one.steps().stream()
                        .map(step -> new DoneBody(step.at(), step.by(), step.what(), step.openingId(), step.words()))
                        .toList(),
                one.since());
    }
}
