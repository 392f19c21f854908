package no.larvik.laereplass.notification;

import org.jspecify.annotations.Nullable;

/** The words in force, each read once for one round of messages or one page of an inbox, and then no longer. */
public final class SameWords implements Wordings {

    private record Key(
            Channel channel,
            @Nullable Occasion occasion,
            @Nullable Audience audience,
            @Nullable MatchStep happened,
            Language wanted) {}

    private final Wordings inForce;
    private final Once<Key, Worded> read = new Once<>();

    public SameWords(Wordings inForce) {
        this.inForce = inForce;
    }

    @Override
    public Worded inbox(Occasion occasion, Audience audience, MatchStep happened, Language wanted) {
        return read.answer(
                new Key(Channel.INBOX, occasion, audience, happened, wanted),
                () -> inForce.inbox(occasion, audience, happened, wanted));
    }

    @Override
    public Worded mail(Occasion occasion, Audience audience, Language wanted) {
        return read.answer(
                new Key(Channel.EMAIL, occasion, audience, null, wanted),
                () -> inForce.mail(occasion, audience, wanted));
    }

    @Override
    public Worded digest(Audience audience, Language wanted) {
        return read.answer(
                new Key(Channel.EMAIL, null, audience, null, wanted), () -> inForce.digest(audience, wanted));
    }

    @Override
    public Worded sms(Occasion occasion, Language wanted) {
        return read.answer(new Key(Channel.SMS, occasion, null, null, wanted), () -> inForce.sms(occasion, wanted));
    }

    @Override
    public String filled(Worded invitation, Invitations.Handed.Code code) {
        return inForce.filled(invitation, code);
    }
}
