package no.larvik.laereplass.matching.queue.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.matching.queue.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * @param keys 1 to 200 items of the caller's queue
 * @param until first day it is shown again, at most 60 days ahead; with PUT_OFF
 * @param to sign-in of a colleague who works with the case; with HAND_OVER
 */
record SortRequest(
        @NotNull List<@NotBlank String> keys,
        @NotNull Sorting.Action action,
        @Nullable LocalDate until,
        @Nullable String to) {

    Sorting.Wish toWish() {
        return new Sorting.Wish(action, until, to);
    }
}
