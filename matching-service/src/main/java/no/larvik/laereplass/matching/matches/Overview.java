package no.larvik.laereplass.matching.matches;

import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists of matches, filtered in the query as far as the store knows, and by caseload where only its owner knows. */
@Service
public class Overview {

    private static final int BATCH = 200;

    private final Matches matches;
    private final Access access;

    public Overview(Matches matches, Access access) {
        this.matches = matches;
        this.access = access;
    }

    public Listing list(Wanted wanted, Person person) {
        if (person.is("staff")) return ofStaff(wanted, person);
        if (person.is("employer")) return ofEmployer(wanted, person);
        if (person.is("candidate")) return ofCandidate(wanted, person);
        throw new MatchingProblem.NotForThisRole();
    }

    /**
     * All matches of one young person, for themselves to take along (GDPR art. 15 and 20), or for staff who do it for
     * somebody without a sign-in. Newest first.
     *
     * @throws MatchingProblem.NotFound for everybody else
     */
    public Kept kept(String candidateId, Person person) {
        access.requireOwnOrCase(candidateId, person);
        var all = new ArrayList<Match>();
        String before = null;
        List<Match> batch;
        do {
            batch = matches.page(new Matches.Query(null, candidateId, null, null, null, null, before, BATCH));
            all.addAll(batch);
            before = batch.isEmpty() ? null : batch.getLast().id();
        } while (batch.size() == BATCH);
        var told = all.stream().filter(match -> match.everIn(State.PROPOSED)).toList();
        return new Kept(told, all.size() - told.size());
    }

    private Listing ofCandidate(Wanted wanted, Person person) {
        var own = access.ownCandidate(person);
        if (own.isEmpty()
                || (wanted.candidateId() != null && !wanted.candidateId().equals(own.get())))
            return new Listing(List.of(), null, Actor.CANDIDATE);
        var found =
                matches.page(wanted.query(null, own.get(), null, State.PROPOSED, wanted.before(), wanted.limit() + 1));
        return listing(found, wanted.limit(), Actor.CANDIDATE);
    }

    private Listing ofEmployer(Wanted wanted, Person person) {
        if (person.organisation() == null) return new Listing(List.of(), null, Actor.EMPLOYER);
        var found = matches.page(wanted.query(
                null,
                wanted.candidateId(),
                person.organisation(),
                State.PRESENTED,
                wanted.before(),
                wanted.limit() + 1));
        return listing(found, wanted.limit(), Actor.EMPLOYER);
    }

    private Listing ofStaff(Wanted wanted, Person person) {
        if (wanted.candidateId() != null) access.requireCase(wanted.candidateId(), person);
        var found = new ArrayList<Match>();
        var before = wanted.before();
        while (found.size() <= wanted.limit()) {
            var batch =
                    matches.page(wanted.query(person.municipality(), wanted.candidateId(), null, null, before, BATCH));
            found.addAll(access.ofCaseload(batch, person));
            if (batch.size() < BATCH) break;
            before = batch.getLast().id();
        }
        return listing(found, wanted.limit(), Actor.STAFF);
    }

    private static Listing listing(List<Match> found, int limit, Actor as) {
        if (found.size() <= limit) return new Listing(found, null, as);
        var page = found.subList(0, limit);
        return new Listing(page, page.getLast().id(), as);
    }

    /**
     * @param before id of the last match of the page before
     * @param limit 1 to 200
     */
    public record Wanted(
            @Nullable String candidateId,
            @Nullable String openingId,
            @Nullable State state,
            @Nullable String before,
            int limit) {

        private Matches.Query query(
                @Nullable String municipality,
                @Nullable String candidate,
                @Nullable String organisation,
                @Nullable State stage,
                @Nullable String from,
                int size) {
            return new Matches.Query(municipality, candidate, openingId, organisation, state, stage, from, size);
        }
    }

    /**
     * @param told those the young person has been told of
     * @param untold how many staff picked and have sent to nobody
     */
    public record Kept(List<Match> told, int untold) {

        public Kept {
            told = List.copyOf(told);
        }
    }

    /** @param next cursor of the next page, or null */
    public record Listing(List<Match> items, @Nullable String next, Actor as) {

        public Listing {
            items = List.copyOf(items);
        }
    }
}
