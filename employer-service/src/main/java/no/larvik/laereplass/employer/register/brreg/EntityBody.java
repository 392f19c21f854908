package no.larvik.laereplass.employer.register.brreg;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.employer.register.Entity;
import no.larvik.laereplass.employer.register.Entity.Address;
import no.larvik.laereplass.employer.register.Entity.Sort;
import no.larvik.laereplass.employer.register.Entity.Standing;
import org.jspecify.annotations.Nullable;

/** The fields we read of {@code /enhetsregisteret/api/enheter/{orgnr}} and {@code …/underenheter/{orgnr}}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EntityBody(
        String organisasjonsnummer,
        @Nullable String navn,
        @Nullable CodeBody organisasjonsform,
        @Nullable String overordnetEnhet,
        @Nullable CodeBody naeringskode1,
        @Nullable Integer antallAnsatte,
        @Nullable AddressBody forretningsadresse,
        @Nullable AddressBody postadresse,
        @Nullable AddressBody beliggenhetsadresse,
        @Nullable Boolean konkurs,
        @Nullable LocalDate konkursdato,
        @Nullable Boolean underAvvikling,
        @Nullable Boolean underTvangsavviklingEllerTvangsopplosning,
        @Nullable LocalDate nedleggelsesdato,
        @Nullable LocalDate slettedato) {

    Entity toEntity(Sort sort) {
        return new Entity(
                organisasjonsnummer,
                Objects.requireNonNullElse(navn, organisasjonsnummer),
                sort,
                organisasjonsform == null ? null : organisasjonsform.kode(),
                overordnetEnhet,
                address(),
                naeringskode1 == null ? null : naeringskode1.kode(),
                naeringskode1 == null ? null : naeringskode1.beskrivelse(),
                antallAnsatte,
                standing(),
                since());
    }

    private Address address() {
        var first = beliggenhetsadresse != null ? beliggenhetsadresse : forretningsadresse;
        var known = first != null ? first : postadresse;
        return known == null ? Address.NONE : known.toAddress();
    }

    private Standing standing() {
        if (slettedato != null || nedleggelsesdato != null) return Standing.DELETED;
        if (Boolean.TRUE.equals(konkurs)) return Standing.BANKRUPT;
        var ending =
                Boolean.TRUE.equals(underAvvikling) || Boolean.TRUE.equals(underTvangsavviklingEllerTvangsopplosning);
        return ending ? Standing.WINDING_UP : Standing.ACTIVE;
    }

    private @Nullable LocalDate since() {
        if (slettedato != null) return slettedato;
        return nedleggelsesdato != null ? nedleggelsesdato : konkursdato;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CodeBody(@Nullable String kode, @Nullable String beskrivelse) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AddressBody(
            @Nullable List<@Nullable String> adresse,
            @Nullable String postnummer,
            @Nullable String poststed) {

        Address toAddress() {
            var lines = new ArrayList<String>();
            if (adresse != null) for (var line : adresse) if (line != null && !line.isBlank()) lines.add(line.strip());
            return new Address(lines, postnummer, poststed);
        }
    }

    /** The answer to a search; places of work of one legal entity fit on a page. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FoundBody(@Nullable EmbeddedBody _embedded) {

        List<Entity> workplaces() {
            var found = _embedded == null ? null : _embedded.underenheter();
            return found == null
                    ? List.of()
                    : found.stream().map(body -> body.toEntity(Sort.WORKPLACE)).toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record EmbeddedBody(@Nullable List<EntityBody> underenheter) {}
}
