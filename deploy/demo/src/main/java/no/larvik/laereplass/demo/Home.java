package no.larvik.laereplass.demo;

import java.util.List;

/** Real postal places, most of them in Larvik. */
final class Home {

    private static final List<String> LARVIK = List.of(
            "3256", "3257", "3258", "3259", "3260", "3261", "3262", "3263", "3264", "3265", "3267", "3269", "3270",
            "3271", "3274", "3275", "3280", "3282", "3290", "3292", "3294", "3295", "3296");

    private static final List<String> NEIGHBOURS =
            List.of("3208", "3211", "3214", "3227", "3243", "3110", "3182", "3748", "3922", "3940", "3717");

    private static final int LARVIK_PERCENT = 85;

    private Home() {}

    static String drawn(Draw draw) {
        return draw.one(draw.in(LARVIK_PERCENT) ? LARVIK : NEIGHBOURS);
    }

    static String inLarvik(Draw draw) {
        return draw.one(LARVIK);
    }
}
