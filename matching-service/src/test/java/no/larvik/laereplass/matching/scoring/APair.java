package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A young person and a place that fit in every way, to be bent in one way at a time. */
public final class APair {

    public static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    public static final Cell LARVIK = new Cell(59.05, 10.03);
    public static final Cell SANDEFJORD = new Cell(59.13, 10.22);
    public static final Cell OSLO = new Cell(59.91, 10.75);

    public List<String> trades = List.of("tomrerfaget", "snekkerfaget");
    public boolean neighbourTrades;
    public Set<String> kinds = Set.of("LAERLING");
    public Cell home = LARVIK;
    public int reachKm = 30;
    public LocalDate availableFrom = AUGUST;
    public @Nullable LocalDate adultFrom;
    public Set<String> licences = Set.of("B");
    public Set<String> skills = Set.of("HAND_TOOLS", "TEAMWORK");
    public @Nullable LanguageLevel languageHeld = LanguageLevel.B1;
    public Set<String> helps = Set.of();
    public Set<String> preferences = Set.of("OUTDOOR");
    public boolean consent = true;
    public boolean paused;
    public boolean addressProtected;

    public String trade = "tomrerfaget";
    public String kind = "LAERLING";
    public int seats = 2;
    public Cell workplace = SANDEFJORD;
    public LocalDate startFrom = AUGUST;
    public @Nullable LocalDate startTo = LocalDate.of(2026, 10, 1);
    public Set<String> licencesAsked = Set.of();
    public @Nullable LanguageLevel languageAsked = LanguageLevel.A2;
    public Set<String> skillsAsked = Set.of("HAND_TOOLS");
    public Set<String> adapts = Set.of();
    public Set<String> surroundings = Set.of("OUTDOOR");
    public @Nullable Integer minimumAge;
    public List<Approval> approvals = List.of(new Approval("tomrerfaget", Set.of("LAERLING"), null));
    public int freeSeats = 2;
    public boolean closedBefore;
    public boolean takenElsewhere;

    public static APair thatFits() {
        return new APair();
    }

    public Seeker seeker() {
        return new Seeker(
                trades,
                neighbourTrades,
                kinds,
                home,
                reachKm,
                availableFrom,
                adultFrom,
                licences,
                skills,
                languageHeld,
                helps,
                preferences,
                consent,
                paused,
                addressProtected);
    }

    public Place place() {
        return new Place(
                trade,
                kind,
                seats,
                workplace,
                startFrom,
                startTo,
                licencesAsked,
                languageAsked,
                skillsAsked,
                adapts,
                surroundings,
                minimumAge);
    }

    public ScoreInput input() {
        return new ScoreInput(seeker(), place(), approvals, freeSeats, closedBefore, takenElsewhere);
    }

    public Judgement judged() {
        return kernel().judge(input());
    }

    public static Kernel kernel() {
        return new Kernel(rules(), neighbours(), TravelTable.none());
    }

    public static NeighbourTrades neighbours() {
        return new NeighbourTrades(
                List.of(new NeighbourTrades.Row("snekkerfaget", "mobelsnekkerfaget", LocalDate.of(2024, 8, 1))));
    }

    public static RuleSet rules() {
        var weights = Map.of(
                Factor.TRADE_RANK, 30,
                Factor.NEARNESS, 25,
                Factor.START_FITS, 10,
                Factor.SKILLS_IN_COMMON, 15,
                Factor.LANGUAGE, 10,
                Factor.PREFERENCES, 10,
                Factor.SUPPORT_COVERED, 10);
        return new RuleSet("test-1", AUGUST, "Test", "for tests", weights, 20, 60, 1.5, 75, 50);
    }
}
