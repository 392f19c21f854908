package no.larvik.laereplass.chassis.security;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * This service's own signing key and the public keys of all services, read from files once at start. A key's id is the
 * name of the service it belongs to.
 */
public record ServiceIdentity(String name, ECKey privateKey, JWKSet publicKeys) {

    public ServiceIdentity {
        if (!name.equals(privateKey.getKeyID())) {
            throw new IllegalArgumentException(
                    "The private key is that of " + privateKey.getKeyID() + ", not of " + name + ".");
        }
    }

    /** @throws UncheckedIOException when a key file is missing or unreadable; the message names the file */
    public static ServiceIdentity read(String name, Path privateKey, Path publicKeys) {
        try {
            return new ServiceIdentity(
                    name, ECKey.parse(Files.readString(privateKey)), JWKSet.parse(Files.readString(publicKeys)));
        } catch (ParseException e) {
            throw new UncheckedIOException(
                    new IOException("Not a key in JWK form: " + privateKey + " or " + publicKeys, e));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the service keys: " + e.getMessage(), e);
        }
    }
}
