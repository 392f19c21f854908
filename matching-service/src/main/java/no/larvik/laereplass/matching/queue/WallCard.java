package no.larvik.laereplass.matching.queue;

import org.jspecify.annotations.Nullable;

/** @param trade null when the opening has left the market */
public record WallCard(MatchFacts match, @Nullable String trade) {}
