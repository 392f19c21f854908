package no.larvik.laereplass.matching.matches.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Feedback;
import no.larvik.laereplass.matching.matches.Instruction;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/**
 * @param deadline a moment, or a day in Norway that is then included
 */
record TransitionRequest(
        @NotNull State to,
        @Nullable String deadline,
        @Nullable String reason,
        @Nullable FeedbackBody feedback,
        @Nullable String message,
        @Nullable List<Instant> slots) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    Instruction toInstruction() {
        return new Instruction(
                to,
                deadline == null ? null : moment(deadline),
                reason,
                feedback == null ? null : new Feedback(feedback.code() == null ? "" : feedback.code(), feedback.text()),
                message,
                slots == null ? List.of() : slots);
    }

    private static Instant moment(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atTime(23, 59, 59).atZone(OSLO).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new MatchingProblem.BadField("/deadline", "not-a-time");
        }
    }

    record FeedbackBody(@Nullable String code, @Nullable String text) {}
}
