package no.larvik.laereplass.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Words that stand nowhere else in the world, one for each field, and each known by the same mark. */
final class Canary {

    private final String mark = "kanari" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final List<String> numbers = new ArrayList<>();

    String in(String field) {
        return field + " " + mark;
    }

    /** As one word, where a blank would say too much. */
    String name(String field) {
        return field + mark;
    }

    String mail(String field) {
        return field.toLowerCase(Locale.ROOT) + "." + mark + "@demo.invalid";
    }

    String phone() {
        var number = "4748%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000));
        numbers.add(number);
        return "+" + number;
    }

    /** Not ours, and as secret: found however it is written. */
    void watch(String code) {
        numbers.add(code.toLowerCase(Locale.ROOT));
        numbers.add(code.toLowerCase(Locale.ROOT).replace("-", ""));
    }

    String mark() {
        return mark;
    }

    /** Everything of it that stands in a text, with what stands around it. */
    List<String> heardIn(String text) {
        var heard = new ArrayList<String>();
        var small = text.toLowerCase(Locale.ROOT);
        for (var word : words())
            for (var at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1))
                heard.add(small.substring(Math.max(0, at - 60), Math.min(small.length(), at + word.length() + 20)));
        return heard;
    }

    private List<String> words() {
        var words = new ArrayList<>(numbers);
        words.add(mark);
        return words;
    }
}
