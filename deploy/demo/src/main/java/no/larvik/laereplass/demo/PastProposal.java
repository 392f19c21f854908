package no.larvik.laereplass.demo;

import java.util.ArrayList;
import java.util.List;

/** One proposal of the past, from the first word to what came of it. */
final class PastProposal {

    private static final List<String> NO_OF_THE_YOUNG = List.of("TOO_FAR", "WRONG_TRADE", "NOT_NOW", "OTHER");
    private static final List<String> NO_OF_A_COMPANY =
            List.of("OTHERS_FITTED_BETTER", "NEEDS_MORE_EXPERIENCE", "TIMING", "SEAT_TAKEN");

    private PastProposal() {}

    /** @param number of the young person: who meets, who tries out, and why somebody says no, follow from it */
    static List<Scene> scenes(PastPlace place, Wave wave, Outcome outcome, int number) {
        var scenes = new ArrayList<Scene>();
        scenes.add(new Scene(wave.proposed(), life -> life.isProposed(place)));
        switch (outcome) {
            case EXPIRED -> scenes.add(new Scene(wave.offered(), life -> life.reaches("EXPIRED")));
            case DECLINED ->
                scenes.add(new Scene(wave.answered(), life -> {
                    life.saysNo(NO_OF_THE_YOUNG.get(number % NO_OF_THE_YOUNG.size()));
                    life.says("ANSWERED");
                }));
            case SILENT -> {
                scenes.add(yes(wave));
                scenes.add(new Scene(wave.offered(), life -> {
                    life.reaches("EMPLOYER_SILENT");
                    life.says("HEARD");
                }));
            }
            case NOT_SELECTED -> {
                scenes.add(yes(wave));
                scenes.add(new Scene(wave.heard(), life -> {
                    life.isNotSelected(NO_OF_A_COMPANY.get(number % NO_OF_A_COMPANY.size()));
                    life.says("HEARD");
                }));
            }
            case OFFER_DECLINED -> {
                scenes.addAll(untilTheOffer(wave, number));
                scenes.add(new Scene(wave.accepted(), Life::declinesTheOffer));
            }
            case SIGNED -> {
                scenes.addAll(untilTheOffer(wave, number));
                scenes.add(new Scene(wave.accepted(), life -> life.takesThePlace(wave.from(), wave.until())));
                scenes.add(new Scene(wave.approved(), Life::contractIsApproved));
            }
        }
        return scenes;
    }

    private static Scene yes(Wave wave) {
        return new Scene(wave.answered(), life -> {
            life.saysYes();
            life.says("ANSWERED");
        });
    }

    /** A third meet first, a third try it out first. */
    private static List<Scene> untilTheOffer(Wave wave, int number) {
        var meets = number % 3 == 0;
        var tries = number % 3 == 1;
        return List.of(
                yes(wave),
                new Scene(wave.heard(), life -> {
                    life.isWanted();
                    life.says("HEARD");
                    if (meets) life.agreesToMeet(wave.heard().plusDays(2));
                    if (tries)
                        life.triesOut(wave.heard().plusDays(1), wave.heard().plusDays(6));
                }),
                new Scene(wave.offered(), life -> {
                    if (meets) life.says("MET");
                    if (tries) life.says("TRIED");
                    life.isOfferedThePlace();
                }));
    }
}
