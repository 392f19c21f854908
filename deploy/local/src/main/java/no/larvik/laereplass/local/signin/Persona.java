package no.larvik.laereplass.local.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Invented people, one for each kind of user. Claims are those the real providers give: roles, and for employers the
 * organisation number, for staff the agency.
 */
public enum Persona {
    KARI("Ungdom", "17 år, trenger én fast kontakt", List.of("candidate"), "", ""),
    AMIR("Ungdom", "19 år, kort tid i Norge", List.of("candidate"), "", ""),
    NORA("Oppfølging", "Oppfølgingstjenesten", List.of("staff"), "", "OPPFOLGINGSTJENESTEN"),
    JONAS("Oppfølging", "NAV", List.of("staff"), "", "NAV"),
    LIV("Oppfølging", "teamleder i Oppfølgingstjenesten", List.of("staff", "team-lead"), "", "OPPFOLGINGSTJENESTEN"),
    ROLF("Arbeidsgiver", "tømrerfirma", List.of("employer"), "910000004", ""),
    HEGE("Arbeidsgiver", "Larvik kommune", List.of("employer"), "910000012", ""),
    STINE("Arbeidsgiver", "fra en bedrift, venter på koden", List.of(), "", ""),
    IDA("Kommunen", "administrator", List.of("administrator"), "", ""),
    PIA("Kommunen", "personvernombud", List.of("dpo"), "", "");

    private static final String LARVIK = "3909";

    private final String group;
    private final String description;
    private final List<String> roles;
    private final String organisation;
    private final String agency;

    Persona(String group, String description, List<String> roles, String organisation, String agency) {
        this.group = group;
        this.description = description;
        this.roles = roles;
        this.organisation = organisation;
        this.agency = agency;
    }

    static Optional<Persona> called(String key) {
        for (var persona : values()) if (persona.key().equals(key)) return Optional.of(persona);
        return Optional.empty();
    }

    /** What people type: {@code kari}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String subject() {
        return "demo-" + key();
    }

    String fullName() {
        return name().charAt(0) + key().substring(1) + " Demo";
    }

    String group() {
        return group;
    }

    public String description() {
        return description;
    }

    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("name", fullName());
        claims.put("email", key() + "@demo.invalid");
        claims.put("roles", roles);
        claims.put("municipality", LARVIK);
        if (!organisation.isEmpty()) claims.put("organisation", organisation);
        if (!agency.isEmpty()) claims.put("agency", agency);
        return claims;
    }
}
