package no.larvik.laereplass.employer.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as Enhetsregisteret describes it.
 *
 * @param form code of the legal form, such as {@code AS}
 * @param parent number of the legal entity, for a place of work (underenhet)
 * @param industry in words, after the standard of industries
 * @param standingSince the day of deletion or bankruptcy, where the register tells it
 */
public record Entity(
        String number,
        String name,
        Sort sort,
        @Nullable String form,
        @Nullable String parent,
        Address address,
        @Nullable String industryCode,
        @Nullable String industry,
        @Nullable Integer employees,
        Standing standing,
        @Nullable LocalDate standingSince) {

    /** A legal entity can be an employer; only its places of work have people who come in the morning. */
    public enum Sort {
        LEGAL_ENTITY,
        WORKPLACE
    }

    public enum Standing {
        ACTIVE,
        BANKRUPT,
        WINDING_UP,
        DELETED;

        /** Whether it can still take somebody on. */
        public boolean goesOn() {
            return this == ACTIVE;
        }
    }

    /** Where letters reach it. */
    public record Address(
            List<String> lines,
            @Nullable String postalCode,
            @Nullable String place) {

        public static final Address NONE = new Address(List.of(), null, null);

        public Address {
            lines = List.copyOf(lines);
        }

        public boolean isKnown() {
            return postalCode != null && !lines.isEmpty();
        }
    }
}
