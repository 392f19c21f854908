package no.larvik.laereplass.matching.sharing.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.larvik.laereplass.matching.scoring.Word;
import no.larvik.laereplass.matching.sharing.Choice;
import no.larvik.laereplass.matching.sharing.Preview;
import org.jspecify.annotations.Nullable;

/** @param deadline the usual last day to answer, in Norway */
record SharePreviewBody(List<ChoiceBody> people, LocalDate deadline) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    static SharePreviewBody of(Preview preview) {
        return new SharePreviewBody(
                preview.choices().stream().map(ChoiceBody::of).toList(),
                preview.deadline().atZone(OSLO).toLocalDate());
    }

    /** @param unreachable code of why no e-mail and no SMS may be sent */
    record ChoiceBody(
            String candidateId,
            Word word,
            int score,
            Choice.Standing standing,
            @Nullable String matchId,
            @Nullable String unreachable) {

        static ChoiceBody of(Choice choice) {
            return new ChoiceBody(
                    choice.candidateId(),
                    choice.word(),
                    choice.score(),
                    choice.standing(),
                    choice.matchId(),
                    choice.unreachable());
        }
    }
}
