package no.larvik.laereplass.matching.voices.web;

import jakarta.validation.constraints.NotNull;
import no.larvik.laereplass.matching.voices.Feeling;
import org.jspecify.annotations.Nullable;

/** @param clear whether it was clear what happened; may be left out */
record VoiceRequest(@NotNull Feeling feeling, @Nullable Boolean clear) {}
