package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.insight.Heard.Clear;
import no.larvik.laereplass.matching.voices.Feeling;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Voice;
import no.larvik.laereplass.matching.voices.Voices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts what young people said of the steps, for the youth council. */
@Service
public class Hearing {

    private final Voices voices;
    private final History history;
    private final InstantSource clock;

    public Hearing(Voices voices, History history, InstantSource clock) {
        this.voices = voices;
        this.history = history;
        this.clock = clock;
    }

    /** @param year of the August of the school year */
    public Heard heard(int year, String municipality) {
        var asked = Asked.of(year, null, null, null).year();
        var all = voices.ofYear(municipality, year).stream().collect(Collectors.groupingBy(Voice::moment));
        var told = told(municipality);
        return new Heard(
                clock.instant(),
                asked == null ? year : asked.begins(),
                Arrays.stream(Moment.values())
                        .map(moment -> ofMoment(moment, all.getOrDefault(moment, List.of()), told))
                        .toList());
    }

    /** Whether what was said leads to nobody in a funnel that is withheld: it tells that there was somebody. */
    private Predicate<Voice> told(String municipality) {
        var proposals = history.proposals(municipality);
        var funnels = Funnels.of(proposals, any -> true);
        var byId = proposals.all().stream().collect(Collectors.toMap(Course::id, course -> course));
        return voice -> {
            var course = byId.get(voice.matchId());
            return course != null && funnels.tell(course, passed(voice.moment()));
        };
    }

    /** Whoever can say something of the step has come so far. */
    static Milestone passed(Moment moment) {
        return switch (moment) {
            case ANSWERED -> Milestone.PROPOSED;
            case HEARD -> Milestone.YES;
            case MET, TRIED -> Milestone.INTERESTED;
            case OFFERED -> Milestone.OFFERED;
            case SIGNED, BEGAN, TALKED, EXAMINED, ENDED -> Milestone.SIGNED;
        };
    }

    private static Heard.OfMoment ofMoment(Moment moment, List<Voice> all, Predicate<Voice> told) {
        var said = all.stream().allMatch(told) ? all : List.<Voice>of();
        var feelings = parts(said, Feeling.values(), Voice::feeling);
        var clear = parts(said, Clear.values(), Hearing::clear);
        var spoken = new ArrayList<Heard.OfFeeling>();
        for (var feeling : Feeling.values()) spoken.add(new Heard.OfFeeling(feeling, feelings.get(feeling.ordinal())));
        var understood = new ArrayList<Heard.OfClear>();
        for (var one : Clear.values()) understood.add(new Heard.OfClear(one, clear.get(one.ordinal())));
        return new Heard.OfMoment(
                moment, people(said) < Withholding.SMALLEST_SHOWN ? null : said.size(), spoken, understood);
    }

    /** Every answer is in one of them; the sum is shown. */
    private static <P> List<@Nullable Integer> parts(List<Voice> said, P[] parts, Function<Voice, P> partOf) {
        var counts = new int[parts.length][];
        var people = new int[parts.length][];
        for (int part = 0; part < parts.length; part++) {
            var of = parts[part];
            var here = said.stream().filter(voice -> partOf.apply(voice) == of).toList();
            counts[part] = new int[] {here.size()};
            people[part] = new int[] {people(here)};
        }
        var withheld = Withholding.of(counts, people, new int[] {people(said)});
        var numbers = new ArrayList<@Nullable Integer>();
        for (int part = 0; part < parts.length; part++) numbers.add(withheld.hides(part, 0) ? null : counts[part][0]);
        return numbers;
    }

    private static int people(List<Voice> said) {
        return (int) said.stream().map(Voice::candidateId).distinct().count();
    }

    private static Clear clear(Voice voice) {
        var clear = voice.clear();
        if (clear == null) return Clear.NOT_SAID;
        return clear ? Clear.YES : Clear.NO;
    }
}
