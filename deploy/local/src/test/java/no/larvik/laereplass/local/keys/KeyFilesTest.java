package no.larvik.laereplass.local.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    @TempDir
    Path folder;

    @Test
    void eachServiceHasAPrivateKeyAndAllAreInThePublicSet() throws Exception {
        KeyFiles.forServices(folder);

        var all = JWKSet.load(folder.resolve("public.json").toFile());
        assertThat(all.getKeys()).hasSize(5).noneMatch(JWK::isPrivate);
        var own = JWK.parse(Files.readString(folder.resolve("matching-service.json")));
        assertThat(own.isPrivate()).isTrue();
        assertThat(all.getKeyByKeyId("matching-service")).isEqualTo(own.toPublicJWK());
    }

    @Test
    void keysStayOverARestart() throws Exception {
        KeyFiles.forServices(folder);
        var before = Files.readString(folder.resolve("public.json"));

        KeyFiles.forServices(folder);

        assertThat(folder.resolve("public.json")).hasContent(before);
    }

    @Test
    void aPrivateKeyIsForItsOwnerOnly() throws Exception {
        KeyFiles.forServices(folder);

        assertThat(Files.getPosixFilePermissions(folder.resolve("gateway.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
