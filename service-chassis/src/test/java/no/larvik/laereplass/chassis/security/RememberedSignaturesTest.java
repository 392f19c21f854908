package no.larvik.laereplass.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedSignaturesTest {

    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicBoolean counts = new AtomicBoolean(true);
    private final RememberedSignatures decoder = new RememberedSignatures(
            this::signed,
            jwt -> counts.get()
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "Its time is over.", null)));

    @Test
    void theSignatureOfATokenIsCheckedOnce() {
        var first = decoder.decode("signed");

        assertThat(decoder.decode("signed")).isEqualTo(first);
        assertThat(checked).hasValue(1);
    }

    @Test
    void aTokenThatCountedDoesNotWhenItsTimeIsOver() {
        decoder.decode("signed");
        counts.set(false);

        assertThatExceptionOfType(JwtValidationException.class).isThrownBy(() -> decoder.decode("signed"));
    }

    @Test
    void aBadSignatureIsNeverRemembered() {
        for (int i = 0; i < 2; i++)
            assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode("forged"));

        assertThat(checked).hasValue(2);
    }

    private Jwt signed(String token) {
        checked.incrementAndGet();
        if (token.equals("forged")) throw new BadJwtException("Signed by a stranger.");
        return Jwt.withTokenValue(token)
                .header("kid", "gateway")
                .subject("demo-nora")
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.EPOCH.plus(ServiceTokens.LIFETIME))
                .build();
    }
}
