package no.larvik.laereplass.chassis.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import no.larvik.laereplass.chassis.tables.TableFormat;

/** A request whose body has been read once, within the limit, and can be read again. */
final class BoundedBody extends HttpServletRequestWrapper {

    /** Most bytes of a JSON body; documents have their own way in. */
    static final int LIMIT = 1024 * 1024;

    /** Most bytes of a file with a table, which is read row by row. */
    static final int TABLE_LIMIT = 10 * LIMIT;

    private static final Set<String> TABLES =
            Set.of(TableFormat.CSV.mediaType(), TableFormat.XLSX.mediaType(), "application/feed+json");

    private final byte[] body;

    private BoundedBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** @throws TooLarge when there is more than {@link #LIMIT}, or {@link #TABLE_LIMIT} of a table */
    static BoundedBody read(HttpServletRequest request) throws IOException, TooLarge {
        var most = isTable(request) ? TABLE_LIMIT : LIMIT;
        if (request.getContentLengthLong() > most) throw new TooLarge();
        var body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) throw new TooLarge();
        return new BoundedBody(request, body);
    }

    /** Whether it may be larger than other bodies, by what it says it is. */
    static boolean isTable(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && TABLES.stream().anyMatch(type::startsWith);
    }

    byte[] bytes() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("The body is in memory already.");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
