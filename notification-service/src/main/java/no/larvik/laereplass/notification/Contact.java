package no.larvik.laereplass.notification;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody at this moment. Never stored, never logged.
 *
 * @param email {@code null} when there is none
 * @param phone E.164, {@code null} when there is none
 * @param recipient whose inbox; {@code null} for a person who has not signed in yet
 * @param rhythm of e-mail, as the person chose
 * @param wanted how the person lets news be sent; the inbox is told either way
 */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        Language language,
        @Nullable Recipient recipient,
        Set<Channel> wanted,
        Rhythm rhythm) {

    public Contact(@Nullable String email, Language language, @Nullable Recipient recipient) {
        this(email, null, language, recipient, ALL);
    }

    public Contact(
            @Nullable String email,
            @Nullable String phone,
            Language language,
            @Nullable Recipient recipient,
            Set<Channel> wanted) {
        this(email, phone, language, recipient, wanted, Rhythm.AT_ONCE);
    }

    public static final Set<Channel> ALL = Set.of(Channel.values());

    boolean wants(Channel channel) {
        return wanted.contains(channel);
    }

    /** As the person chose, within what they let be sent at all. */
    Contact choosing(@Nullable Choice choice) {
        if (choice == null) return this;
        var chosen = wanted.stream().filter(choice::wants).collect(Collectors.toUnmodifiableSet());
        var spoken = choice.language() == null ? language : choice.language();
        return new Contact(email, phone, spoken, recipient, chosen, choice.rhythm());
    }

    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}
