package no.larvik.laereplass.candidate.web;

import java.util.List;

/** @param alike cases that may be about the same person; empty for everybody but staff */
record OneReferralBody(ReferralBody referral, List<AlikeBody> alike) {}
