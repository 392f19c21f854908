package no.larvik.laereplass.notification.templates;

import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Invitations;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.Occasion;
import no.larvik.laereplass.notification.Worded;
import no.larvik.laereplass.notification.Wording;
import no.larvik.laereplass.notification.Wordings;
import org.springframework.stereotype.Service;

/** Asks the store each time and keeps nothing: what an administrator saves is what the next message says, everywhere. */
@Service
class StoredWordings implements Wordings {

    private final Templates templates;

    StoredWordings(Templates templates) {
        this.templates = templates;
    }

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

    private Worded worded(String key, Language wanted) {
        var template = templates.find(Catalogue.find(key));
        var spoken = template.spoken(wanted);
        return new Worded(template.words(spoken), spoken, template.version());
    }
}
