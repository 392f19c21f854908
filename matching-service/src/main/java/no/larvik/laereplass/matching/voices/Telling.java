package no.larvik.laereplass.matching.voices;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.journeys.Journey;
import no.larvik.laereplass.matching.journeys.Journeys;
import no.larvik.laereplass.matching.matches.Access;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Matches;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The young person says how a step was, or takes it back. For everybody else there is nothing here. */
@Service
public class Telling {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Voices voices;
    private final Matches matches;
    private final Journeys journeys;
    private final Access access;
    private final InstantSource clock;

    public Telling(Voices voices, Matches matches, Journeys journeys, Access access, InstantSource clock) {
        this.voices = voices;
        this.matches = matches;
        this.journeys = journeys;
        this.access = access;
        this.clock = clock;
    }

    /** @param voice null while nothing is said of it */
    public record Told(Moment moment, @Nullable Voice voice) {}

    /**
     * All that somebody has said and not taken back, for themselves to take along (GDPR art. 15 and 20): the oldest match
     * first, its steps in their order.
     *
     * @throws MatchingProblem.NotFound for everybody else
     */
    public List<Voice> all(String candidateId, Person person) {
        if (access.ownCandidate(person).filter(candidateId::equals).isEmpty())
            throw new MatchingProblem.NotFound(candidateId);
        return voices.ofPerson(candidateId).stream()
                .sorted(Comparator.comparing(Voice::matchId).thenComparing(Voice::moment))
                .toList();
    }

    /** The steps that are past, in their order. */
    public List<Told> told(String matchId, Person person) {
        var match = own(matchId, person);
        Map<Moment, Voice> said =
                voices.ofMatch(matchId).stream().collect(Collectors.toMap(Voice::moment, Function.identity()));
        var journey = following(match);
        return Arrays.stream(Moment.values())
                .filter(moment -> moment.isPast(match, journey, clock.instant()))
                .map(moment -> new Told(moment, said.get(moment)))
                .toList();
    }

    /**
     * Saying it again replaces it. Whoever is forgotten meanwhile is not remembered by this.
     *
     * @throws MatchingProblem.BadField when the step is still ahead
     */
    public void tell(String matchId, Moment moment, Feeling feeling, @Nullable Boolean clear, Person person) {
        var match = own(matchId, person);
        var now = clock.instant();
        if (!moment.isPast(match, following(match), now)) throw new MatchingProblem.BadField("/moment", "moment-ahead");
        var parties = match.parties();
        voices.put(new Voice(
                matchId, moment, parties.candidateId(), parties.municipality(), schoolYear(now), feeling, clear));
        if (matches.find(matchId).isEmpty()) voices.remove(matchId, moment);
    }

    public void takeBack(String matchId, Moment moment, Person person) {
        own(matchId, person);
        voices.remove(matchId, moment);
    }

    private @Nullable Journey following(Match match) {
        return match.everIn(State.CONTRACT_APPROVED) ? journeys.find(match.id()).orElse(null) : null;
    }

    private Match own(String matchId, Person person) {
        var match = matches.find(matchId).orElseThrow(() -> new MatchingProblem.NotFound(matchId));
        if (access.actorIn(match, person) != Actor.CANDIDATE) throw new MatchingProblem.NotFound(matchId);
        return match;
    }

    private static int schoolYear(Instant now) {
        var month = YearMonth.from(now.atZone(NORWAY));
        return month.getMonth().compareTo(Month.AUGUST) < 0 ? month.getYear() - 1 : month.getYear();
    }
}
