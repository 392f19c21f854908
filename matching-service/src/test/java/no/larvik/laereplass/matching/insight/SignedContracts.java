package no.larvik.laereplass.matching.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.larvik.laereplass.matching.journeys.EndReason;
import org.jspecify.annotations.Nullable;

/** Contracts in memory, each of the match of the same id. */
final class SignedContracts implements ContractRecords {

    private final Map<String, Signed> all = new TreeMap<>();

    SignedContracts with(String match, String kind, LocalDate from, LocalDate to, @Nullable EndReason brokenOff) {
        var contract = new Contracts.Contract(kind, from, from, to, brokenOff);
        all.put(match, new Signed(match, 1, "3909", contract));
        return this;
    }

    KnownContracts known() {
        var known = new KnownContracts(this);
        known.build();
        return known;
    }

    @Override
    public Optional<Signed> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Signed> remains(String id) {
        return Optional.empty();
    }

    @Override
    public void each(Consumer<Signed> one) {
        List.copyOf(all.values()).forEach(one);
    }
}
