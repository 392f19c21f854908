package no.larvik.laereplass.matching.voices;

import java.util.List;

/** What was said, in memory. */
record KeptVoices(List<Voice> all) implements Voices {

    @Override
    public void put(Voice voice) {
        remove(voice.matchId(), voice.moment());
        all.add(voice);
    }

    @Override
    public void remove(String matchId, Moment moment) {
        all.removeIf(voice -> voice.matchId().equals(matchId) && voice.moment() == moment);
    }

    @Override
    public List<Voice> ofMatch(String matchId) {
        return all.stream().filter(voice -> voice.matchId().equals(matchId)).toList();
    }

    @Override
    public List<Voice> ofPerson(String candidateId) {
        return all.stream()
                .filter(voice -> voice.candidateId().equals(candidateId))
                .toList();
    }

    @Override
    public List<Voice> ofYear(String municipality, int year) {
        return all.stream()
                .filter(voice -> voice.municipality().equals(municipality) && voice.year() == year)
                .toList();
    }

    @Override
    public void forget(String candidateId) {
        all.removeIf(voice -> voice.candidateId().equals(candidateId));
    }
}
