package no.larvik.laereplass.notification;

/** The words in force at this moment, on every replica the same. */
public interface Wordings {

    /** For a reader who has signed in. */
    Worded inbox(Occasion occasion, Audience audience, MatchStep happened, Language wanted);

    /** For a mail server and everybody behind it. */
    Worded mail(Occasion occasion, Audience audience, Language wanted);

    /** One e-mail in the place of several, to staff or a company. */
    Worded digest(Audience audience, Language wanted);

    /** For a young person's telephone, whoever looks at it: no name, no employer, no link. */
    Worded sms(Occasion occasion, Language wanted);

    /** An invitation with its code and the last whole day it works on; kept nowhere. */
    String filled(Worded invitation, Invitations.Handed.Code code);
}
