package no.larvik.laereplass.candidate.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import no.larvik.laereplass.candidate.Message;
import no.larvik.laereplass.chassis.store.Fact;

/** Version 1 of what others learn of a message: that there is one, about whom, from which side. Never a word of it. */
public final class MessageV1 {

    private MessageV1() {}

    public static Fact sent(Message message) {
        var ids = new LinkedHashMap<String, Object>();
        ids.put("messageId", message.id());
        ids.put("candidateId", message.about().value());
        ids.put("municipality", message.municipality());
        ids.put("from", message.from().name());
        return new Fact("message.sent", 1, ids);
    }

    public static Map<String, Object> state(Message message) {
        var state = new LinkedHashMap<String, Object>();
        state.put("id", message.id());
        state.put("candidateId", message.about().value());
        state.put("municipality", message.municipality());
        state.put("from", message.from().name());
        return state;
    }
}
