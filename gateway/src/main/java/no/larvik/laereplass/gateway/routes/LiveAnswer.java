package no.larvik.laereplass.gateway.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/**
 * An answer without an end. Closing it hangs up: the client's own way reads what is left first, so a line whose browser has
 * gone would stay open as long as its service has something to say.
 */
record LiveAnswer(ClientHttpResponse answer) implements ClientHttpResponse {

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return answer.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return answer.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return answer.getHeaders();
    }

    @Override
    public InputStream getBody() throws IOException {
        return answer.getBody();
    }

    @Override
    public void close() {
        try {
            answer.getBody().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
