package no.larvik.laereplass.notification;

import java.util.List;
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
 * @param people of a company, who are told at addresses of their own; empty for everybody else
 */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        Language language,
        @Nullable Recipient recipient,
        Set<Channel> wanted,
        Rhythm rhythm,
        List<Colleague> people) {

    public Contact {
        people = List.copyOf(people);
    }

    public Contact(
            @Nullable String email,
            @Nullable String phone,
            Language language,
            @Nullable Recipient recipient,
            Set<Channel> wanted,
            Rhythm rhythm) {
        this(email, phone, language, recipient, wanted, rhythm, List.of());
    }

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

    /** A company, of whose people these are told themselves. */
    public Contact with(List<Colleague> told) {
        return new Contact(email, phone, language, recipient, wanted, rhythm, told);
    }

    /** As the person chose, within what they let be sent at all. */
    Contact choosing(@Nullable Choice choice) {
        if (choice == null) return this;
        var chosen = wanted.stream().filter(choice::wants).collect(Collectors.toUnmodifiableSet());
        var spoken = choice.language() == null ? language : choice.language();
        return new Contact(email, phone, spoken, recipient, chosen, choice.rhythm(), people);
    }

    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}
