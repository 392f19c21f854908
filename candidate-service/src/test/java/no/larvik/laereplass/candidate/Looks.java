package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An access log that can be read in a test. */
final class Looks implements AccessLog {

    final List<String> seen = new ArrayList<>();
    final List<String> refused = new ArrayList<>();

    @Override
    public void seen(Actor by, CandidateId about, Sight what) {
        seen.add(by.subject() + " " + what);
    }

    @Override
    public void listed(Actor by, Sight what) {
        seen.add(by.subject() + " " + what);
    }

    @Override
    public void decided(Actor by, String subject, String what) {
        seen.add(by.subject() + " " + what + " " + subject);
    }

    @Override
    public void refused(Actor who, CandidateId about, String what) {
        refused.add(who.subject() + " " + what);
    }

    @Override
    public void forget(CandidateId about) {
        seen.clear();
    }

    @Override
    public void move(CandidateId from, CandidateId to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long countBefore(Instant when) {
        return 0;
    }

    @Override
    public void forgetBefore(Instant when) {}

    @Override
    public List<Access> about(CandidateId id, @Nullable String after, int limit) {
        return List.of();
    }
}
