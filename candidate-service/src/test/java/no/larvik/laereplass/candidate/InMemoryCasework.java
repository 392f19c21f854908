package no.larvik.laereplass.candidate;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What belongs to a case, in lists. */
final class InMemoryCasework {

    final List<Message> messages = new ArrayList<>();

    void writes(CandidateId id, Instant at) {
        messages.add(new Message("m-" + at, 1, id, "3909", Message.Side.CANDIDATE, null, "ord", at, null));
    }

    Messages messages() {
        return new Messages() {
            @Override
            public List<Message> about(CandidateId id, @Nullable String before, int limit) {
                return messages.reversed().stream()
                        .filter(message -> message.about().equals(id))
                        .limit(limit)
                        .toList();
            }

            @Override
            public Optional<Message> find(String id) {
                return messages.stream()
                        .filter(message -> message.id().equals(id))
                        .findFirst();
            }

            @Override
            public Message add(Message first) {
                messages.add(first);
                return first;
            }

            @Override
            public void put(Message next) {
                messages.replaceAll(message -> message.id().equals(next.id()) ? next : message);
            }

            @Override
            public void move(CandidateId from, CandidateId to) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void removeAll(CandidateId about) {
                messages.removeIf(message -> message.about().equals(about));
            }
        };
    }

    Notes notes() {
        return empty(Notes.class);
    }

    CaseDocuments documents() {
        return empty(CaseDocuments.class);
    }

    Referrals referrals() {
        return empty(Referrals.class);
    }

    /** Has nothing: lists are empty, and taking away changes nothing. */
    private static <T> T empty(Class<T> port) {
        InvocationHandler nothing = (proxy, method, arguments) -> {
            if (method.getReturnType() == List.class) return List.of();
            if (method.getReturnType() == void.class) return null;
            throw new UnsupportedOperationException(method.getName());
        };
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, nothing));
    }
}
