package no.larvik.laereplass.local.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;

/** Private keys in a file each, readable by their owner only; the public halves together in {@code public.json}. */
public final class KeyFiles {

    /** Those that sign calls to each other. The key's id is the service's name. */
    private static final List<String> SERVICES =
            List.of("gateway", "candidate-service", "employer-service", "matching-service", "notification-service");

    private KeyFiles() {}

    /** Makes what is missing, keeps what is there. */
    public static void forServices(Path folder) {
        List<JWK> keys = SERVICES.stream()
                .<JWK>map(service -> kept(folder.resolve(service + ".json"), () -> serviceKey(service)))
                .toList();
        OwnFile.write(folder.resolve("public.json"), new JWKSet(keys).toString(true));
    }

    public static RSAKey signing(Path file) {
        return kept(
                        file,
                        () -> new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).generate())
                .toRSAKey();
    }

    private static ECKey serviceKey(String service) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyID(service)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .generate();
    }

    private static JWK kept(Path file, Generator generator) {
        try {
            if (Files.exists(file)) return JWK.parse(Files.readString(file));
            var key = generator.generate();
            OwnFile.write(file, key.toJSONString());
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("The key in " + file + " cannot be used: delete the file for a new one", e);
        }
    }

    private interface Generator {

        JWK generate() throws JOSEException;
    }
}
