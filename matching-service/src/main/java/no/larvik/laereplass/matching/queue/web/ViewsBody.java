package no.larvik.laereplass.matching.queue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.larvik.laereplass.matching.queue.SavedView;
import no.larvik.laereplass.matching.queue.SavedViews;

/** @param version 0 before anything is saved */
record ViewsBody(List<SavedViewBody> views, long version) {

    static ViewsBody of(SavedViews.Own own) {
        return new ViewsBody(
                own.views().stream()
                        .map(view -> new SavedViewBody(view.on(), view.name(), view.query()))
                        .toList(),
                own.version());
    }

    /** @param views at most 20, in the order they are shown */
    record ViewsRequest(@NotNull List<@Valid @NotNull SavedViewBody> views) {

        List<SavedView> toViews() {
            return views.stream()
                    .map(view -> new SavedView(view.on(), view.name().strip(), view.query()))
                    .toList();
        }
    }

    /**
     * @param name 1 to 40 characters
     * @param query the address's part after the question mark, at most 300 characters
     */
    record SavedViewBody(
            @NotNull SavedView.On on,
            @NotNull String name,
            @NotNull String query) {}
}
