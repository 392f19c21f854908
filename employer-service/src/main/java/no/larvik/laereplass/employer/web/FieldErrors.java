package no.larvik.laereplass.employer.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.codes.Kind;

/** Flaws as field errors: a pointer into what was sent, and a code whose text says how to mend it. */
public final class FieldErrors {

    /** What people call the kinds that need an approval; the words are the same in all three languages. */
    private static final Map<Object, Object> KINDS = Map.of(
            Kind.LAERLING, "lærling", Kind.LAEREKANDIDAT, "lærekandidat", Kind.PRAKSISBREV, "praksisbrevkandidat");

    private FieldErrors() {}

    public static FieldError[] of(List<Flaw> flaws) {
        return flaws.stream().map(FieldErrors::of).toArray(FieldError[]::new);
    }

    private static FieldError of(Flaw flaw) {
        var figures = new HashMap<>(flaw.figures());
        figures.computeIfPresent("kind", (name, kind) -> KINDS.getOrDefault(kind, kind));
        return new FieldError("/" + flaw.field(), codeOf(flaw.reason()), figures);
    }

    /** {@code UNKNOWN_TRADE} is {@code unknown-trade}. */
    public static String codeOf(Flaw.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
