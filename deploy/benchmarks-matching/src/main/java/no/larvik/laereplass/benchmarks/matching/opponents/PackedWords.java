package no.larvik.laereplass.benchmarks.matching.opponents;

import no.larvik.laereplass.benchmarks.matching.market.Openings;

/** All that is words about an opening, in two numbers. */
final class PackedWords {

    private PackedWords() {}

    /** Trade, kind, minimum age, language, licences, availability. */
    static long first(Openings openings, int opening) {
        return openings.trade[opening]
                | (long) openings.kind[opening] << 16
                | (long) openings.minimumAge[opening] << 24
                | (long) openings.language[opening] << 32
                | (long) openings.licences[opening] << 40
                | (openings.available(opening) ? 1L << 48 : 0);
    }

    /** Skills, supports, surroundings. */
    static long second(Openings openings, int opening) {
        return openings.skills[opening]
                | (long) openings.supports[opening] << 32
                | (long) openings.surroundings[opening] << 48;
    }

    static int trade(long first) {
        return (int) first & 0xffff;
    }

    static int kind(long first) {
        return (int) (first >> 16) & 0xff;
    }

    static int minimumAge(long first) {
        return (int) (first >> 24) & 0xff;
    }

    static int language(long first) {
        return (int) (first >> 32) & 0xff;
    }

    static int licences(long first) {
        return (int) (first >> 40) & 0xff;
    }

    static boolean available(long first) {
        return (first >> 48 & 1) == 1;
    }

    static int skills(long second) {
        return (int) second;
    }

    static int supports(long second) {
        return (int) (second >> 32) & 0xffff;
    }

    static int surroundings(long second) {
        return (int) (second >> 48) & 0xffff;
    }
}
