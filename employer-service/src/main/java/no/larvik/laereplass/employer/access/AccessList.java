package no.larvik.laereplass.employer.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.larvik.laereplass.employer.access.Member.Rank;
import no.larvik.laereplass.employer.access.Member.Way;
import no.larvik.laereplass.employer.employers.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * Who may act for one organisation, how they are told, and the codes that are out. Immutable. It is about people, so it is a document of its
 * own and is never announced.
 *
 * @param removedAt when somebody was last removed; {@code null} when nobody was
 */
public record AccessList(
        EmployerId employer,
        List<Member> members,
        List<Issued> codes,
        CodesMade codesMade,
        List<Notices> notices,
        @Nullable Instant removedAt,
        long version) {

    static final int MOST_CODES = 20;

    /** Longer than the gateway lets somebody act who has been removed. */
    static final Duration STILL_IN = Duration.ofMinutes(5);

    public static final int MOST_TOLD = 50;

    public AccessList {
        members = List.copyOf(members);
        codes = List.copyOf(codes);
        notices = List.copyOf(notices);
    }

    public static AccessList empty(EmployerId employer) {
        return new AccessList(employer, List.of(), List.of(), CodesMade.NONE, List.of(), null, 0);
    }

    public Optional<Member> memberWith(String subject) {
        return members.stream()
                .filter(member -> member.subject().equals(subject))
                .findFirst();
    }

    /** Until somebody is administrator, everybody the provider vouches for is as good as one. */
    public boolean isAdministrator(String subject) {
        var own = memberWith(subject);
        if (own.isPresent()) return own.get().rank() == Rank.ADMINISTRATOR;
        return members.stream().noneMatch(member -> member.rank() == Rank.ADMINISTRATOR);
    }

    /**
     * A new letter makes the old one worthless; the oldest of too many invitations goes.
     *
     * @throws AccessProblem.TooManyCodes after {@value CodesMade#MOST_LETTERS} letters or
     *     {@value CodesMade#MOST_INVITATIONS} invitations in one day
     */
    AccessList issue(Issued code, Instant now) {
        var next = new ArrayList<>(codes);
        next.removeIf(one -> one.isOver(now) || code.way() == Way.LETTER && one.way() == Way.LETTER);
        next.add(code);
        while (next.size() > MOST_CODES) next.removeFirst();
        return new AccessList(employer, members, next, codesMade.and(code.way(), now), notices, removedAt, version);
    }

    /** @return nothing when no such code is out, or it is over */
    Optional<AccessList> redeem(AccessCode typed, Member newcomer, Instant now) {
        var sealed = typed.sealedFor(employer);
        var code = codes.stream()
                .filter(one -> one.sealed().equals(sealed) && !one.isOver(now))
                .findFirst();
        return code.map(found -> {
            var left = new ArrayList<>(codes);
            left.remove(found);
            var rank = members.isEmpty() ? Rank.ADMINISTRATOR : found.rank();
            var member =
                    new Member(newcomer.id(), newcomer.subject(), newcomer.name(), rank, found.way(), newcomer.since());
            return admit(member, left);
        });
    }

    /** The first one is administrator. Whoever is known already stays as they are. */
    AccessList admit(Member member) {
        return admit(member, codes);
    }

    private AccessList admit(Member member, List<Issued> left) {
        var next = new ArrayList<>(members);
        var known = memberWith(member.subject());
        if (known.isEmpty()) next.add(member);
        else if (member.rank() == Rank.ADMINISTRATOR)
            next.set(next.indexOf(known.get()), known.get().as(Rank.ADMINISTRATOR));
        return new AccessList(employer, next, left, codesMade, notices, removedAt, version);
    }

    /**
     * @throws AccessProblem.LastAdministrator when nobody would be left to decide
     * @throws AccessProblem.ByClaim when the right is the sign-in provider's to take
     */
    AccessList remove(String memberId, Instant now) {
        var member = find(memberId);
        if (member.way() == Way.CLAIM) throw new AccessProblem.ByClaim();
        var next = new ArrayList<>(members);
        next.remove(member);
        refuseWithoutAdministrator(next);
        return new AccessList(employer, next, codes, codesMade, notices, now, version)
                .silent(theirs -> theirs.subject().equals(member.subject()));
    }

    AccessList rank(String memberId, Rank rank) {
        var member = find(memberId);
        var next = new ArrayList<>(members);
        next.set(next.indexOf(member), member.as(rank));
        refuseWithoutAdministrator(next);
        return new AccessList(employer, next, codes, codesMade, notices, removedAt, version);
    }

    AccessList withdraw(String codeId) {
        var left = new ArrayList<>(codes);
        if (!left.removeIf(code -> code.id().equals(codeId))) throw new AccessProblem.Unknown();
        return new AccessList(employer, members, left, codesMade, notices, removedAt, version);
    }

    public Optional<Notices> noticesOf(String subject) {
        return notices.stream()
                .filter(theirs -> theirs.subject().equals(subject))
                .findFirst();
    }

    /**
     * Whoever chose before keeps the name they go by to whoever sends.
     *
     * @throws AccessProblem.TooManyTold when there are {@value #MOST_TOLD} already
     * @throws AccessProblem.JustRemoved when it may be somebody who has just been removed
     */
    AccessList telling(Notices chosen, Instant now) {
        if (memberWith(chosen.subject()).isEmpty() && somebodyWasJustRemoved(now))
            throw new AccessProblem.JustRemoved();
        var before = noticesOf(chosen.subject());
        if (before.isEmpty() && notices.size() >= MOST_TOLD) throw new AccessProblem.TooManyTold();
        var next = new ArrayList<>(notices);
        before.ifPresent(next::remove);
        next.add(before.map(known -> chosen.as(known.id())).orElse(chosen));
        return with(next);
    }

    AccessList seen(String subject, LocalDate today) {
        return with(notices.stream()
                .map(theirs -> theirs.subject().equals(subject) ? theirs.seen(today) : theirs)
                .toList());
    }

    AccessList silent(Predicate<Notices> whose) {
        return with(notices.stream().filter(whose.negate()).toList());
    }

    /** Whoever came by a code may act until they are removed; whoever the provider vouches for, while they come here. */
    AccessList withoutWhoLeft(LocalDate today) {
        return silent(theirs -> !isHereByACode(theirs.subject()) && !theirs.wasHereLately(today));
    }

    private boolean somebodyWasJustRemoved(Instant now) {
        return removedAt != null && now.isBefore(removedAt.plus(STILL_IN));
    }

    private boolean isHereByACode(String subject) {
        return memberWith(subject).filter(member -> member.way() != Way.CLAIM).isPresent();
    }

    private AccessList with(List<Notices> next) {
        return new AccessList(employer, members, codes, codesMade, next, removedAt, version);
    }

    private Member find(String memberId) {
        return members.stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst()
                .orElseThrow(AccessProblem.Unknown::new);
    }

    private static void refuseWithoutAdministrator(List<Member> next) {
        var left = next.stream().anyMatch(member -> member.rank() == Rank.ADMINISTRATOR);
        if (!left && !next.isEmpty()) throw new AccessProblem.LastAdministrator();
    }

    /** The code that is on its way by letter, if any. */
    public @Nullable Issued letter(Instant now) {
        return codes.stream()
                .filter(code -> code.way() == Way.LETTER && !code.isOver(now))
                .findFirst()
                .orElse(null);
    }
}
