package no.larvik.laereplass.matching.scoring;

import java.util.Optional;

/** Port: the kernel of each version of the rules there has been. */
public interface Kernels {

    /** The one in use. The same object until rules, neighbour trades or travel times change. */
    Kernel current();

    /** Empty when there has never been such a version. */
    Optional<Kernel> of(String version);

    /** One kernel and no other, for tests and measurements. */
    static Kernels only(Kernel kernel) {
        return new Kernels() {
            @Override
            public Kernel current() {
                return kernel;
            }

            @Override
            public Optional<Kernel> of(String version) {
                return Optional.of(kernel).filter(only -> only.rules().version().equals(version));
            }
        };
    }
}
