package no.larvik.laereplass.matching.scoring.configuration;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import no.larvik.laereplass.matching.scoring.RuleSet;
import no.larvik.laereplass.matching.scoring.TravelTable;

/** The rules as they stand in the settings file. */
final class ConfiguredKernels implements Kernels {

    private final Map<String, Kernel> byVersion;
    private final Kernel current;

    ConfiguredKernels(RuleSettings settings, NeighbourTrades neighbours) {
        this.byVersion = settings.versions().stream()
                .collect(Collectors.toUnmodifiableMap(
                        RuleSet::version, rules -> new Kernel(rules, neighbours, TravelTable.none())));
        this.current = Objects.requireNonNull(byVersion.get(settings.inUse().version()));
    }

    @Override
    public Kernel current() {
        return current;
    }

    @Override
    public Optional<Kernel> of(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }
}
