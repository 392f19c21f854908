package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That one party agreed to the contract as it stood. Not a signature: that is given where the contract is signed.
 *
 * @param who the sign-in of who confirmed or recorded it, opaque
 * @param textVersion which wording was agreed to
 * @param revision which dates were agreed to
 * @param how when it was said to staff, who recorded it
 */
public record Confirmation(
        Contract.Party party, String who, Instant at, String textVersion, int revision, OnBehalf.@Nullable Way how) {}
