package no.larvik.laereplass.chassis.imports;

import java.util.List;

/** A row the service's own rules refuse. */
public final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowFlaw> flaws;

    public RowRefused(List<RowFlaw> flaws) {
        super("row refused: " + flaws.stream().map(RowFlaw::code).toList(), null, false, false);
        this.flaws = List.copyOf(flaws);
    }

    public List<RowFlaw> flaws() {
        return flaws;
    }
}
