package no.larvik.laereplass.matching.voices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.matching.matches.Change;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Matches;

/** One match that is erased after it has been looked up so many times. */
final class OneMatch implements Matches {

    private final Match match;
    private int looks;

    OneMatch(Match match, int looks) {
        this.match = match;
        this.looks = looks;
    }

    @Override
    public Optional<Match> find(String id) {
        return looks-- > 0 ? Optional.of(match) : Optional.empty();
    }

    @Override
    public Optional<Match> insert(Change created) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Match> save(Change change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Match> openOfCandidate(String candidateId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Match> openOfOpening(String openingId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void erase(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int accepted(String openingId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Match> overdue(Instant now, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Match> page(Query query) {
        throw new UnsupportedOperationException();
    }
}
