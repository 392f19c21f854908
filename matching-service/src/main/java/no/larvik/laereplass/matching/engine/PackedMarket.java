package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.Sphere;
import no.larvik.laereplass.matching.scoring.TravelTable;
import org.jspecify.annotations.Nullable;

/**
 * Both sides of the market on dense numbers, indexed by trade and map. Nobody who cannot be matched at all (paused, no
 * consent, no seat, no approval) is put here. One writer at a time.
 */
public final class PackedMarket {

    private static final int[] NOTHING = new int[0];
    private static final int ABSENT = -1;

    final Entities candidates;
    final Entities openings;
    final PairScore pairs;
    int[][] wishes = new int[0][];
    int[] trades = new int[0];
    private @Nullable TradeTree[] candidatesByTrade = new TradeTree[0];
    private @Nullable TradeTree[] openingsByTrade = new TradeTree[0];

    public PackedMarket(Formula formula, TravelTable times) {
        this(formula, times, new Entities(true), new Entities(false));
    }

    private PackedMarket(Formula formula, TravelTable times, Entities candidates, Entities openings) {
        this.pairs = new PairScore(formula, times);
        this.candidates = candidates;
        this.openings = openings;
        candidates.dayLength = openings.dayLength = Sphere.chord(formula.kilometresADay());
    }

    /** Nobody in it, but the same numbers keep their names, and other rules hold. */
    PackedMarket emptied(Formula formula, TravelTable times) {
        return new PackedMarket(formula, times, candidates, openings);
    }

    /**
     * Adds somebody, or puts them in place of the one with this number.
     *
     * @param kinds one bit a kind of place, at most 24
     * @param availableFrom epoch day
     * @param adultFrom epoch day of the eighteenth birthday; {@link Integer#MIN_VALUE} for adults
     * @param licences one bit each, at most 40; bit 0 is a car
     * @param language 0 to 4, or -1
     * @param supports one bit each; bit 0 is support for the language
     * @param wished four numbers a trade: its number, its value in thousandths, the first epoch day of start it holds
     *     for and the first it no longer does; days of one trade never overlap
     */
    public void putCandidate(
            int id,
            Cell cell,
            int reachKm,
            int kinds,
            int availableFrom,
            int adultFrom,
            long licences,
            long skills,
            int language,
            long supports,
            long surroundings,
            int[] wished) {
        removeCandidate(id);
        candidates.place(id, cell, PairScore.seeker(kinds, language));
        candidates.setFirst(id, availableFrom, reachKm, licences);
        var layout = candidates.layout;
        candidates.setMore(id, skills, supports, surroundings, adultFrom, pairs.times.square(cell));
        if (candidates.layout != layout) layOut(candidatesByTrade);
        if (id >= wishes.length) wishes = withRoom(wishes, id);
        wishes[id] = wished;
        for (int at = 0; at < wished.length; at += Wishes.WIDTH) {
            candidatesOf(wished[at]).add(Entities.pair(id, Wishes.glance(wished, at)));
        }
    }

    /** Nothing happens when there is nobody of this number. */
    public void removeCandidate(int id) {
        if (!hasCandidate(id)) return;
        for (int at = 0; at < wishes[id].length; at += Wishes.WIDTH) {
            candidatesOf(wishes[id][at]).remove(Entities.pair(id, Wishes.glance(wishes[id], at)));
        }
        wishes[id] = NOTHING;
    }

    /**
     * Adds an opening, or puts it in place of the one with this number.
     *
     * @param kind its bit's number in the seekers' kinds
     * @param startTo epoch day; {@link Integer#MAX_VALUE} when there is no last day
     * @param language 0 to 4, or -1
     * @param minimumAge in years, 0 to 200, or -1
     */
    public void putOpening(
            int id,
            Cell cell,
            int trade,
            int kind,
            int startFrom,
            int startTo,
            long licences,
            long skills,
            int language,
            long supports,
            long surroundings,
            int minimumAge) {
        removeOpening(id);
        openings.place(id, cell, PairScore.place(kind, language, minimumAge));
        openings.setFirst(id, startTo, 0, licences);
        var layout = openings.layout;
        openings.setMore(id, skills, supports, surroundings, startFrom, pairs.times.square(cell));
        if (openings.layout != layout) layOut(openingsByTrade);
        if (id >= trades.length) trades = withRoom(trades, id);
        trades[id] = trade;
        openingsOf(trade).add(Entities.pair(id, 0));
    }

    /** Nothing happens when there is no opening of this number. */
    public void removeOpening(int id) {
        if (!hasOpening(id)) return;
        openingsOf(trades[id]).remove(Entities.pair(id, 0));
        trades[id] = ABSENT;
    }

    public boolean hasCandidate(int id) {
        return id < wishes.length && wishes[id].length > 0;
    }

    public boolean hasOpening(int id) {
        return id < trades.length && trades[id] != ABSENT;
    }

    /** No candidate has this number or a higher one. */
    public int candidateBound() {
        return wishes.length;
    }

    /** No opening has this number or a higher one. */
    public int openingBound() {
        return trades.length;
    }

    /** The score of a pair in hundredths of a point, or -1 when a must-rule fails. */
    public int score(int candidate, int opening) {
        if (!hasCandidate(candidate) || !hasOpening(opening)) return PairScore.IMPOSSIBLE;
        var wished = wishes[candidate];
        for (int at = 0; at < wished.length; at += Wishes.WIDTH) {
            if (wished[at] != trades[opening] || !Wishes.holdsOn(wished, at, startFrom(opening))) continue;
            return pairs.of(
                    candidates.rows,
                    candidate * Entities.WIDTH,
                    openings.rows,
                    opening * Entities.WIDTH,
                    wished[at + Wishes.VALUE]);
        }
        return PairScore.IMPOSSIBLE;
    }

    int startFrom(int opening) {
        return PairScore.startFrom(openings.rows, opening * Entities.WIDTH + Entities.HALF);
    }

    /** Before everybody is ranked: boxes are made anew, few and full. */
    public void settle() {
        settle(candidatesByTrade);
        settle(openingsByTrade);
    }

    private static void settle(@Nullable TradeTree[] trees) {
        for (var tree : trees) if (tree != null) tree.build();
    }

    int tradeBound() {
        return Math.max(candidatesByTrade.length, openingsByTrade.length);
    }

    @Nullable
    TradeTree candidatesAt(int trade) {
        return trade < candidatesByTrade.length ? candidatesByTrade[trade] : null;
    }

    @Nullable
    TradeTree openingsAt(int trade) {
        return trade < openingsByTrade.length ? openingsByTrade[trade] : null;
    }

    private TradeTree candidatesOf(int trade) {
        if (trade >= candidatesByTrade.length) candidatesByTrade = withRoom(candidatesByTrade, trade);
        var tree = candidatesByTrade[trade];
        if (tree == null) candidatesByTrade[trade] = tree = new TradeTree(candidates);
        return tree;
    }

    private TradeTree openingsOf(int trade) {
        if (trade >= openingsByTrade.length) openingsByTrade = withRoom(openingsByTrade, trade);
        var tree = openingsByTrade[trade];
        if (tree == null) openingsByTrade[trade] = tree = new TradeTree(openings);
        return tree;
    }

    /** Somebody has told a code nobody had told before. */
    private static void layOut(@Nullable TradeTree[] trees) {
        for (var tree : trees) if (tree != null) tree.layOut();
    }

    private static int[][] withRoom(int[][] before, int id) {
        var after = Arrays.copyOf(before, Math.max(id + 1, before.length * 3 / 2));
        Arrays.fill(after, before.length, after.length, NOTHING);
        return after;
    }

    private static int[] withRoom(int[] before, int id) {
        var after = Arrays.copyOf(before, Math.max(id + 1, before.length * 3 / 2));
        Arrays.fill(after, before.length, after.length, ABSENT);
        return after;
    }

    private static @Nullable TradeTree[] withRoom(@Nullable TradeTree[] before, int trade) {
        return Arrays.copyOf(before, Math.max(trade + 1, before.length * 3 / 2));
    }
}
