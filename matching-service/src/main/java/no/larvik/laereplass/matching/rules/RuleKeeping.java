package no.larvik.laereplass.matching.rules;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import org.springframework.stereotype.Service;

/** Administrators try out rules and put them in force. */
@Service
public class RuleKeeping {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Rulebook book;
    private final RuleVersions store;
    private final Trail trail;
    private final Comparison comparison;
    private final Trades trades;
    private final InstantSource clock;

    public RuleKeeping(
            Rulebook book, RuleVersions store, Trail trail, Comparison comparison, Trades trades, InstantSource clock) {
        this.book = book;
        this.store = store;
        this.trail = trail;
        this.comparison = comparison;
        this.trades = trades;
        this.clock = clock;
    }

    /** What would change for the caller's municipality if these values were in force. Nothing is stored. */
    public Preview preview(Proposal proposal, Person person) {
        person.require("administrator");
        requireKnown(proposal.basedOn());
        proposal.check(this::known);
        var tried = proposal.toRuleSet("preview", today(), "preview", "preview");
        var neighbours = proposal.neighbours() == null
                ? book.current().neighbours()
                : new NeighbourTrades(proposal.neighbours());
        return comparison.between(book.current(), book.tried(tried, neighbours), person.municipality());
    }

    /**
     * In force from the moment it is stored.
     *
     * @throws MatchingProblem.RulesMovedOn when another version has come since the one this is based on
     */
    public RuleVersion decide(Proposal proposal, String reason, Person person) {
        person.require("administrator");
        var words = reason.strip();
        if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON)
            throw new MatchingProblem.BadField("/reason", "reason-length");
        requireKnown(proposal.basedOn());
        proposal.check(this::known);
        var before = book.inForce();
        if (!before.version().equals(proposal.basedOn())) throw new MatchingProblem.RulesMovedOn();
        var stored = store.add(next(proposal, words, before, person)).orElseThrow(MatchingProblem.RulesMovedOn::new);
        book.readAgain();
        return stored;
    }

    private RuleVersion next(Proposal proposal, String reason, RuleVersion before, Person person) {
        var number = before.number() + 1;
        var version = today().getYear() + "-" + number;
        var rules = proposal.toRuleSet(version, today(), trail.deciding(version), reason);
        var neighbours = proposal.neighbours() == null ? before.neighbours() : proposal.neighbours();
        return new RuleVersion(rules, neighbours, number, person.municipality(), before.version(), clock.instant());
    }

    /** A trade that has left the code table may stay in the table of neighbours, where it harms nobody. */
    private boolean known(String trade) {
        return trades.knows(trade)
                || !book.current().neighbours().closeTo(trade).isEmpty();
    }

    private void requireKnown(String version) {
        if (book.version(version).isPresent()) return;
        book.readAgain(); // another replica may have stored it a moment ago
        if (book.version(version).isEmpty()) throw new MatchingProblem.BadField("/basedOn", "unknown-version");
    }

    private LocalDate today() {
        return clock.instant().atZone(OSLO).toLocalDate();
    }
}
