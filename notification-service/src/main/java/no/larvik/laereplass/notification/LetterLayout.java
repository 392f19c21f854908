package no.larvik.laereplass.notification;

/** How words look as an e-mail. */
public interface LetterLayout {

    /** The whole letter as plain text, with greeting and the way to the front door. */
    String plain(Language language, Words words);
}
