package no.larvik.laereplass.benchmarks.matching.opponents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.timing.Contender;
import no.larvik.laereplass.benchmarks.matching.timing.CpuClock;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import no.larvik.laereplass.matching.scoring.RuleSet;

/** One set-based statement; its time is the CPU time of the process that works for this connection. */
public final class PostgresRanking implements Contender, AutoCloseable {

    private final Connection connection;
    private final CpuClock clock;
    private final Map<String, String> numbers = new TreeMap<>();
    private final int slices;

    public PostgresRanking(PostgresServer server, Market market, RuleSet rules, int slices) throws SQLException {
        this.slices = slices;
        connection = server.connect();
        clock = CpuClock.process(Long.parseLong(answer("SELECT pg_backend_pid()")));
        rules.weights().forEach((factor, weight) -> numbers.put(factor.name(), String.valueOf(weight)));
        numbers.put("halfAtKm", String.valueOf(rules.halfAtKm()));
        numbers.put("halfAtDays", String.valueOf(rules.halfAtDays()));
        execute(script("schema.sql"));
        PostgresTables.fill(connection, market);
        for (var statement : script("indexes.sql").split(";", -1)) if (!statement.isBlank()) execute(statement);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public CpuClock clock() {
        return clock;
    }

    @Override
    public int slices() {
        return slices;
    }

    @Override
    public TopLists rank(int from, int to) {
        try {
            execute("DROP TABLE IF EXISTS top10");
            execute(statement(from, to));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TopLists(from, to);
    }

    /** What the last statement found, read afterwards so that reading it is not timed. */
    public TopLists found(int from, int to) throws SQLException {
        var lists = new TopLists(from, to);
        var sql = "SELECT person, opening, hundredths, row_number() OVER (PARTITION BY person"
                + " ORDER BY hundredths DESC, opening) FROM top10";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) lists.set(rows.getInt(1), rows.getInt(4) - 1, rows.getInt(2), rows.getInt(3));
        }
        return lists;
    }

    /** The plan, with what each step took. */
    public String plan(int from, int to) throws SQLException {
        execute("DROP TABLE IF EXISTS top10");
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS) " + statement(from, to))) {
            var plan = new StringBuilder();
            while (rows.next()) plan.append(rows.getString(1)).append('\n');
            return plan.toString();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private String statement(int from, int to) {
        var statement = script("top10.sql");
        for (var number : numbers.entrySet())
            statement = statement.replace("{" + number.getKey() + "}", number.getValue());
        return statement.replace("{from}", String.valueOf(from)).replace("{to}", String.valueOf(to));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String answer(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String script(String name) {
        try (var file = Objects.requireNonNull(PostgresRanking.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
