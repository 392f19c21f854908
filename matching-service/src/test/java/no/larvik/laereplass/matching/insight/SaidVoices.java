package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Voice;
import no.larvik.laereplass.matching.voices.Voices;

/** What was said, in memory, to be counted. */
record SaidVoices(List<Voice> all) implements Voices {

    /** All of them have come as far as one can say something of. */
    History history() {
        return Kept.of(all.stream()
                        .map(voice -> ACourse.of(voice.matchId())
                                .by(voice.candidateId())
                                .from("2026-09-01", 1, 1, 1, 1, 1, 1)
                                .done())
                        .toList())
                .history();
    }

    static Hearing hearing(List<Voice> said, InstantSource clock) {
        var voices = new SaidVoices(said);
        return new Hearing(voices, voices.history(), clock);
    }

    @Override
    public void put(Voice voice) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String matchId, Moment moment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Voice> ofMatch(String matchId) {
        return all.stream().filter(voice -> voice.matchId().equals(matchId)).toList();
    }

    @Override
    public List<Voice> ofPerson(String candidateId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Voice> ofYear(String municipality, int year) {
        return all.stream()
                .filter(voice -> voice.municipality().equals(municipality) && voice.year() == year)
                .toList();
    }

    @Override
    public void forget(String candidateId) {
        throw new UnsupportedOperationException();
    }
}
