package no.larvik.laereplass.employer.service;

import no.larvik.laereplass.chassis.fixtures.TestTokens;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lays out keys before the service looks for them. */
final class ServiceKeys implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        TestTokens.install();
    }
}
