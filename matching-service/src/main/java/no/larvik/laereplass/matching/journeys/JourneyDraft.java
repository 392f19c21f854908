package no.larvik.laereplass.matching.journeys;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next state of a journey while it is put together. */
final class JourneyDraft {

    private final Journey before;
    private Stage stage;
    private String kind;
    private LocalDate endsOn;
    private @Nullable LocalDate talkDue;
    private LocalDate lastHeard;
    private boolean warned;
    private @Nullable LocalDate contactUntil;
    private @Nullable Certificate certificate;
    private @Nullable EndReason reason;
    private @Nullable Learnt learnt;
    private List<Entry> entries;
    private boolean settled;

    JourneyDraft(Journey before) {
        this.before = before;
        this.stage = before.stage();
        this.kind = before.kind();
        this.endsOn = before.endsOn();
        this.talkDue = before.talkDue();
        this.lastHeard = before.lastHeard();
        this.warned = before.warned();
        this.contactUntil = before.contactUntil();
        this.certificate = before.certificate();
        this.reason = before.reason();
        this.learnt = before.learnt();
        this.entries = before.entries();
        this.settled = before.settled();
    }

    JourneyDraft stage(Stage next) {
        stage = next;
        return this;
    }

    JourneyDraft kind(String next) {
        kind = next;
        return this;
    }

    JourneyDraft endsOn(LocalDate next) {
        endsOn = next;
        return this;
    }

    JourneyDraft talkDue(@Nullable LocalDate next) {
        talkDue = next;
        return this;
    }

    JourneyDraft heard(LocalDate day) {
        if (day.isAfter(lastHeard)) lastHeard = day;
        warned = false;
        return this;
    }

    JourneyDraft warned() {
        warned = true;
        return this;
    }

    JourneyDraft contactUntil(@Nullable LocalDate last) {
        contactUntil = last;
        return this;
    }

    JourneyDraft certificate(@Nullable Certificate earned) {
        certificate = earned;
        return this;
    }

    JourneyDraft ended(EndReason why, @Nullable Learnt lessons) {
        reason = why;
        learnt = lessons;
        return this;
    }

    JourneyDraft entries(List<Entry> all) {
        entries = all;
        return this;
    }

    JourneyDraft settled(boolean done) {
        settled = done;
        return this;
    }

    Journey done() {
        return new Journey(
                before.id(),
                before.parties(),
                stage,
                kind,
                before.startsOn(),
                endsOn,
                before.firstEnd(),
                talkDue,
                lastHeard,
                warned,
                contactUntil,
                certificate,
                reason,
                learnt,
                entries,
                settled,
                before.version());
    }
}
