package no.larvik.laereplass.candidate.service;

/** What the other services answer when asked what they keep about somebody, with every field there is. */
final class KeptElsewhere {

    static final String VOICES = """
            {"matchId": "0199-m1", "schoolYear": 2026, "moment": "ANSWERED", "feeling": "SO_SO", "clear": true, "new": 1},
            {"matchId": "0199-m1", "schoolYear": 2026, "moment": "ENDED", "feeling": "BAD", "clear": null}""";

    static final String MATCHES = """
            {"items": [{"id": "0199-m1", "version": 7, "openingId": "0199-o1", "organisationNumber": "910000004",
              "trade": "tomrerfaget", "kind": "LAERLING", "state": "CONTRACT_APPROVED", "deadline": "2026-12-01T11:00:00Z",
              "history": [{"at": "2026-11-02T11:00:00Z", "from": null, "to": "PROPOSED", "by": "staff", "reason": null},
                {"at": "2026-11-03T11:00:00Z", "to": "WITHDRAWN", "by": "employer", "reason": "AGREED_WITH_CANDIDATE",
                 "recorded": "PHONE"}],
              "feedback": {"code": "OTHERS_FITTED_BETTER", "text": "neikanari"}, "message": "veilederkanari",
              "employerWords": "bedriftskanari", "slots": ["2026-11-20T09:00:00Z"], "identityUntil": "2026-12-03T11:00:00Z",
              "meeting": {"slotsBy": "employer", "agreed": "2026-11-20T09:00:00Z", "where": "stedskanari",
                "adaptations": ["QUIET_ROOM"], "wish": "ønskekanari"},
              "trial": {"from": "2026-11-23", "until": "2026-11-25"},
              "contract": {"startsOn": "2027-08-01", "endsOn": "2029-07-31", "checklist": [], "ticked": ["WORK_AGREEMENT"],
                "confirmations": [{"party": "GUARDIAN", "at": "2026-11-21T09:00:00Z", "textVersion": "2026-1",
                  "how": "FACE_TO_FACE", "counts": true}],
                "missing": [], "approval": {"by": "COUNTY", "on": "2026-11-22", "reference": "2026/17"}, "textVersion": "x"},
              "actions": [], "somethingNew": 1}],
             "untold": 2, "somethingNew": 1}""";

    static final String JOURNEYS = """
            {"items": [{"id": "0199-j1", "openingId": null, "trade": "tomrerfaget", "kind": "LAERLING", "stage": "ENDED",
              "startsOn": "2027-08-01", "endsOn": "2029-07-31", "talkDue": "2028-02-01", "contactUntil": "2030-01-01",
              "certificate": null, "reason": "MOVED_AWAY", "learnt": {"lessons": ["SHORTER_WAY"], "words": "lærekanari"},
              "entries": [{"at": "2027-08-01T06:00:00Z", "deed": "START", "to": "RUNNING", "by": "system",
                  "day": "2027-08-01", "code": null},
                {"at": "2027-10-01T06:00:00Z", "deed": "END", "to": "ENDED", "by": "staff", "day": "2027-10-01",
                  "code": "MOVED_AWAY"}],
              "somethingNew": 1}]}""";

    static final String NOTICES = """
            {"items": [{"at": "2026-11-02T11:01:00Z", "channel": "SMS", "state": "DELIVERED", "title": "varselkanari", "new": 1}],
             "chosen": {"email": false, "sms": true, "language": "pl"}, "somethingNew": 1}""";

    private KeptElsewhere() {}

    static void of(String candidateId, Matching services) {
        services.hasHeard(candidateId, VOICES);
        services.keeps("kept-matches", candidateId, MATCHES);
        services.keeps("kept-journeys", candidateId, JOURNEYS);
        services.keeps("sent", candidateId, NOTICES);
    }
}
