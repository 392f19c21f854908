package no.larvik.laereplass.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A made-up person for the local sign-in, with the claims a real one would bring. */
public record Invented(
        String subject,
        String name,
        String role,
        @Nullable String organisation,
        @Nullable String agency) {

    private static final String LARVIK = "3909";

    public static Invented youngPerson(String subject, String name) {
        return new Invented(subject, name, "candidate", null, null);
    }

    /** Signs in, and nobody vouches for them. */
    public static Invented somebody(String subject, String name) {
        return new Invented(subject, name, "", null, null);
    }

    public static Invented employer(String organisation) {
        return new Invented("demo-employer-" + organisation, "Demo Arbeidsgiver", "employer", organisation, null);
    }

    /** Follows young people up for one of the agencies. */
    public static Invented staff(String subject, String name, String agency) {
        return new Invented(subject, name, "staff", null, agency);
    }

    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("name", name);
        claims.put("email", subject + "@demo.invalid");
        claims.put("roles", role.isEmpty() ? List.of() : List.of(role));
        claims.put("municipality", LARVIK);
        if (organisation != null) claims.put("organisation", organisation);
        if (agency != null) claims.put("agency", agency);
        return claims;
    }
}
