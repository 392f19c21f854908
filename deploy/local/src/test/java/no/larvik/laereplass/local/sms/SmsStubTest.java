package no.larvik.laereplass.local.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import no.larvik.laereplass.local.mail.LocalMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SmsStubTest {

    @TempDir
    Path folder;

    @Test
    void bothWaysInEndOnThePageAndAreThereAfterARestart() throws Exception {
        try (var mail = LocalMail.start(folder, 0, 0)) {
            var link = """
                    {"source":"Laereplass","destination":"+4740000001","userData":"Hei <b>du</b>","refId":"r-1"}""";
            assertThat(post(mail, "/sms/link", link, true).body()).contains("\"resultCode\":1005");
            var form = "user=demo&passwd=demo&from=Laereplass&to=%2B4740000002&msg=Hei%20p%C3%A5%20deg&ref=r-2";
            assertThat(post(mail, "/sms/sveve", form, false).body()).contains("\"msgOkCount\":1");
        }

        try (var mail = LocalMail.start(folder, 0, 0)) {
            var items = JsonMapper.shared().readTree(get(mail, "/api/sms")).path("items");
            assertThat(items).hasSize(2);
            assertThat(items.get(0).path("to").asString()).isEqualTo("+4740000002");
            assertThat(get(mail, "/sms"))
                    .contains("Hei på deg", "Demodata", "Hei &lt;b&gt;du&lt;/b&gt;")
                    .doesNotContain("<b>du");
            assertThat(get(mail, "/")).contains("/sms");
        }
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsTurnedAway() throws Exception {
        try (var mail = LocalMail.start(folder, 0, 0)) {
            assertThat(post(mail, "/sms/link", "{}", false).statusCode()).isEqualTo(401);
            assertThat(post(mail, "/sms/sveve", "to=1", false).body()).contains("fatalError");
            assertThat(get(mail, "/api/sms")).contains("\"items\":[]");
        }
    }

    private static String get(LocalMail mail, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(mail.page() + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    private static HttpResponse<String> post(LocalMail mail, String path, String body, boolean known) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(mail.page() + path)).POST(BodyPublishers.ofString(body));
        if (known) request.header("Authorization", "Basic ZGVtbzpkZW1v");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
