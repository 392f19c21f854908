package no.larvik.laereplass.matching.service;

import no.larvik.laereplass.chassis.fixtures.TestTokens;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lays out keys and the other service's address before the service looks for them. */
final class Neighbours implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        TestTokens.install();
        System.setProperty("CANDIDATE_URL", CandidateService.only().address());
    }
}
