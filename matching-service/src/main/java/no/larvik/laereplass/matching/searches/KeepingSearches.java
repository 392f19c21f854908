package no.larvik.laereplass.matching.searches;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.matches.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Everybody's own searches and nobody else's; those of a company belong to all who act for it. */
@Service
public class KeepingSearches {

    static final int MOST = 20;
    static final int LONGEST_NAME = 60;

    private static final Set<String> KINDS =
            Set.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV", "YFF_PRAKSIS", "PRAKSIS");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,80}");

    private final Searches searches;
    private final Hits hits;
    private final Market market;
    private final Access access;

    public KeepingSearches(Searches searches, Hits hits, Market market, Access access) {
        this.searches = searches;
        this.hits = hits;
        this.market = market;
        this.access = access;
    }

    /** Oldest first. */
    public List<SavedSearch> of(Person person) {
        return searches.of(owner(person));
    }

    /**
     * @throws MatchingProblem.BadFields when it cannot be kept
     * @throws MatchingProblem.NotFound for a young person or an opening that is none of this person's business
     */
    public SavedSearch keep(String name, Wanted wanted, Person person) {
        var owner = owner(person);
        var faults = new ArrayList<BadField>();
        if (!isName(name)) faults.add(new BadField("/name", "search-name"));
        if (searches.of(owner).size() >= MOST) faults.add(new BadField("/name", "searches-too-many"));
        if (person.is("employer")) faults.addAll(faultsOfCompany(wanted));
        else faults.addAll(faultsOfStaff(wanted));
        if (!faults.isEmpty()) throw new MatchingProblem.BadFields(faults);
        if (wanted.candidateId() != null) access.requireCase(wanted.candidateId(), person);
        var search = first(name.strip(), wanted, owner, person);
        return searches.add(search.knowing(hits.of(search)));
    }

    private SavedSearch first(String name, Wanted wanted, String owner, Person person) {
        var id = UUID.randomUUID().toString();
        var opening = seenBy(person, wanted.openingId());
        return opening != null && person.is("employer")
                ? SavedSearch.first(id, owner, opening.municipality(), opening.employerId(), name, wanted)
                : SavedSearch.first(id, owner, person.municipality(), null, name, wanted);
    }

    /** @throws MatchingProblem.ChangedMeanwhile when it was changed since it was read */
    public SavedSearch change(SavedSearch search, String name, boolean on) {
        if (!isName(name)) throw new MatchingProblem.BadFields(List.of(new BadField("/name", "search-name")));
        var next = search.changed(name.strip(), on);
        var begins = on && !search.on(); // what came while it was off is not news any more
        return searches.put(begins ? next.knowing(hits.of(next)) : next)
                .orElseThrow(() -> new MatchingProblem.ChangedMeanwhile(search.id()));
    }

    /** Of the people a member of staff's own searches found, those they may work with now; a company learns of nobody. */
    public Set<String> seenNow(List<SavedSearch> own, Person person) {
        var found = own.stream()
                .filter(SavedSearch::isForOwnPeople)
                .flatMap(search -> search.found().stream())
                .collect(Collectors.toUnmodifiableSet());
        return access.cases(found, person);
    }

    /** @throws MatchingProblem.NotFound for somebody else's */
    public SavedSearch see(String id, Person person) {
        return searches.find(id)
                .filter(search -> search.owner().equals(owner(person)))
                .orElseThrow(() -> new MatchingProblem.NotFound(id));
    }

    public void remove(SavedSearch search) {
        if (!searches.remove(search)) throw new MatchingProblem.ChangedMeanwhile(search.id());
    }

    /** A young person who is to be forgotten. Repeatable. */
    public void forget(String candidateId) {
        for (var search : searches.about(candidateId)) {
            var theirs = candidateId.equals(search.wanted().candidateId());
            var done = theirs
                    ? searches.remove(search)
                    : searches.put(search.without(candidateId)).isPresent();
            if (!done) throw new MatchingProblem.ChangedMeanwhile(search.id());
        }
    }

    private static String owner(Person person) {
        person.require("staff", "team-lead", "employer");
        if (!person.is("employer")) return person.subject();
        var organisation = person.organisation();
        if (organisation == null) throw new MatchingProblem.NotForThisRole();
        return "org:" + organisation;
    }

    private static List<BadField> faultsOfCompany(Wanted wanted) {
        return wanted.openingId() == null ? List.of(new BadField("/openingId", "search-opening")) : List.of();
    }

    private static List<BadField> faultsOfStaff(Wanted wanted) {
        var places = wanted.trade() != null || wanted.kind() != null || wanted.candidateId() != null;
        if (wanted.openingId() != null)
            return places ? List.of(new BadField("/openingId", "search-people")) : List.of();
        var faults = new ArrayList<BadField>();
        if (wanted.trade() == null && wanted.candidateId() == null) faults.add(new BadField("/trade", "search-wide"));
        if (wanted.trade() != null && !SLUG.matcher(wanted.trade()).matches())
            faults.add(new BadField("/trade", "search-wide"));
        if (wanted.kind() != null && !KINDS.contains(wanted.kind())) faults.add(new BadField("/kind", "search-kind"));
        return faults;
    }

    /** Of others' openings a company does not learn whether anybody could fit; staff follow those that are open. */
    private @Nullable Opening seenBy(Person person, @Nullable String openingId) {
        if (openingId == null) return null;
        return market.opening(openingId)
                .filter(opening -> person.is("employer")
                        ? opening.organisationNumber().equals(person.organisation())
                        : market.isOpen(opening))
                .orElseThrow(() -> new MatchingProblem.NotFound(openingId));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    }
}
