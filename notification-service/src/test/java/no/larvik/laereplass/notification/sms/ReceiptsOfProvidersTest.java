package no.larvik.laereplass.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import no.larvik.laereplass.notification.Receipt;
import no.larvik.laereplass.notification.SmsReceipts.Heard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptsOfProvidersTest {

    private static final String ITSELF = basic("user:hemmelig");

    private final ReceiptsOfProviders receipts = new ReceiptsOfProviders(new SmsSettings(
            "Laereplass",
            false,
            List.of(
                    provider("link", SmsSettings.Kind.LINK, "hemmelig"),
                    provider("sveve", SmsSettings.Kind.SVEVE, "hemmelig"),
                    provider("open", SmsSettings.Kind.LINK, null),
                    provider("blank", SmsSettings.Kind.LINK, ""))));

    @Test
    void linkTellsByItsResultCode() {
        assertThat(link("{\"refId\":\"d-1\",\"id\":\"p-1\",\"resultCode\":1001}"))
                .isEqualTo(arrived("d-1"));
        assertThat(link("{\"refId\":\"d-1\",\"resultCode\":1005}")).isEqualTo(new Heard.NothingYet());
        assertThat(link("{\"refId\":\"d-1\",\"resultCode\":108}"))
                .isEqualTo(new Heard.Of(new Receipt("d-1", false, "NOT_DELIVERED_108")));
    }

    @Test
    void sveveTellsByItsStatusAndItsWordsAreNotKept() {
        var reference = "2f1d0b62-7a0e-3c52-9d2d-3fa1b9b9d3f1";
        assertThat(sveve("number=4740000001&status=true&id=42&ref=" + reference + "&errorCode=&errorDesc="))
                .isEqualTo(new Heard.Of(new Receipt(reference, true, "")));
        assertThat(sveve(
                        "number=4740000001&status=false&id=42&ref=d-1&errorCode=12&errorDesc=Ukjent+nummer+4740000001"))
                .isEqualTo(new Heard.Of(new Receipt("d-1", false, "NOT_DELIVERED_12")));
        assertThat(sveve("status=false&ref=d-1&errorCode=Ring+40000001"))
                .isEqualTo(new Heard.Of(new Receipt("d-1", false, "NOT_DELIVERED_OTHER")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>", "[]", "{}", "{\"refId\":\"d-1\"}", "{\"refId\":\"d-1\",\"resultCode\":\"1001\"}"})
    void whatCannotBeReadSaysNothing(String said) {
        assertThat(link(said)).isEqualTo(new Heard.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "status=true", "ref=d-1", "ref=d-1&status=perhaps", "ref=%zz&status=true", "&&&==&"})
    void aCrookedFormSaysNothing(String said) {
        assertThat(sveve(said)).isEqualTo(new Heard.Unreadable());
    }

    @Test
    void whatIsTooLongIsNotRead() {
        assertThat(link("{\"refId\":\"d-1\",\"resultCode\":1001}" + " ".repeat(9_000)))
                .isEqualTo(new Heard.Unreadable());
    }

    @Test
    void whoeverDoesNotShowThePasswordIsAStranger() {
        var good = "{\"refId\":\"d-1\",\"resultCode\":1001}";
        assertThat(List.of(
                        receipts.read("link", "", good),
                        receipts.read("link", basic("user:feil"), good),
                        receipts.read("link", basic("user"), good),
                        receipts.read("link", "Bearer hemmelig", good),
                        receipts.read("nobody", ITSELF, good),
                        receipts.read("open", ITSELF, good),
                        receipts.read("open", basic(":"), good),
                        receipts.read("blank", basic("user:"), good)))
                .allMatch(new Heard.Stranger()::equals);
    }

    private Heard link(String said) {
        return receipts.read("link", ITSELF, said);
    }

    private Heard sveve(String said) {
        return receipts.read("sveve", ITSELF, said);
    }

    private static Heard arrived(String reference) {
        return new Heard.Of(new Receipt(reference, true, ""));
    }

    private static SmsSettings.Provider provider(String name, SmsSettings.Kind kind, @Nullable String password) {
        return new SmsSettings.Provider(name, kind, URI.create("http://127.0.0.1:1/"), "u", "p", "user", password, 200);
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
