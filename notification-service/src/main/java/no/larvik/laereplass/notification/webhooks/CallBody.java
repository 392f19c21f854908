package no.larvik.laereplass.notification.webhooks;

/** What the receiver gets: type, time and ids. All of it is written by us, so nothing in it needs escaping. */
final class CallBody {

    private CallBody() {}

    static String of(Call call) {
        var data = call.news() == null
                ? "{}"
                : "{\"matchId\":\"" + plain(call.matchId()) + "\",\"openingId\":\"" + plain(call.openingId()) + "\"}";
        return "{\"type\":\"" + call.type() + "\",\"timestamp\":\"" + call.happenedAt() + "\",\"data\":" + data + "}";
    }

    private static String plain(@org.jspecify.annotations.Nullable String id) {
        if (id == null || !id.matches("[\\w-]{1,64}")) throw new IllegalArgumentException("not an id of ours");
        return id;
    }
}
