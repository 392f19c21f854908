package no.larvik.laereplass.notification;

import no.larvik.laereplass.notification.templates.InvitationText;

/** Nobody has changed anything. */
final class DeliveredWords implements Wordings {

    @Override
    public Worded inbox(Occasion occasion, Audience audience, MatchStep happened, Language wanted) {
        return worded(Wording.inboxKey(occasion, audience, happened), wanted);
    }

    @Override
    public Worded mail(Occasion occasion, Audience audience, Language wanted) {
        return worded(Wording.mailKey(occasion, audience), wanted);
    }

    @Override
    public Worded digest(Audience audience, Language wanted) {
        return worded(Wording.digestKey(audience), wanted);
    }

    @Override
    public Worded sms(Occasion occasion, Language wanted) {
        return worded(Wording.smsKey(occasion), wanted);
    }

    @Override
    public String filled(Worded invitation, Invitations.Handed.Code code) {
        return InvitationText.of(invitation, code);
    }

    private static Worded worded(String key, Language wanted) {
        return new Worded(Wording.of(key, wanted).orElseThrow(), wanted, 0);
    }
}
