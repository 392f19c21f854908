package no.larvik.laereplass.employer.service;

import java.time.LocalDate;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.employer.service.Api.Answer;

/** Each thing one can ask of the service, done once to an employer made for it. */
enum Request {
    READ_EMPLOYER {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/employers/" + posted.employer());
        }
    },
    LIST_EMPLOYERS {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/employers");
        }
    },
    ADD_UNIT {
        @Override
        Answer send(Api api, Posted posted) {
            return api.post("/api/v1/employers/" + posted.employer() + "/units", Bodies.unit());
        }
    },
    APPROVE {
        @Override
        Answer send(Api api, Posted posted) {
            return api.put("/api/v1/employers/" + posted.employer() + "/approvals/kokkfaget", Bodies.approval());
        }
    },
    REMOVE_APPROVAL {
        @Override
        Answer send(Api api, Posted posted) {
            return api.delete("/api/v1/employers/" + posted.employer() + "/approvals/tomrerfaget", null);
        }
    },
    MARK_OFFICE {
        @Override
        Answer send(Api api, Posted posted) {
            var employer = "/api/v1/employers/" + posted.employer();
            return api.seen(posted.staff().get(employer)).put(employer + "/office", null);
        }
    },
    JOIN_OFFICE {
        @Override
        Answer send(Api api, Posted posted) {
            var office = posted.office();
            var employer = "/api/v1/employers/" + posted.employer();
            return api.seen(posted.staff().get(employer)).put(employer + "/memberships/" + office, Bodies.membership());
        }
    },
    LEAVE_OFFICE {
        @Override
        Answer send(Api api, Posted posted) {
            var office = posted.office();
            var employer = "/api/v1/employers/" + posted.employer();
            return api.seen(posted.staff().get(employer)).delete(employer + "/memberships/" + office, null);
        }
    },
    LIST_MEMBERS {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/employers/" + posted.employer() + "/members");
        }
    },
    LIST_OFFICES {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/employers/offices");
        }
    },
    LIST_EXPIRING {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/employers/expiring-approvals");
        }
    },
    DRAFT {
        @Override
        Answer send(Api api, Posted posted) {
            return api.post("/api/v1/openings", Bodies.opening(posted.employer(), posted.unit()));
        }
    },
    READ_DRAFT {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/openings/" + posted.draft().id());
        }
    },
    EDIT_DRAFT {
        @Override
        Answer send(Api api, Posted posted) {
            var draft = posted.draft();
            var next = Bodies.with(Bodies.opening(posted.employer(), posted.unit()), "seats", 7);
            return api.seen(draft).put("/api/v1/openings/" + draft.id(), next);
        }
    },
    PUBLISH {
        @Override
        Answer send(Api api, Posted posted) {
            var draft = posted.draft();
            return api.seen(draft).put("/api/v1/openings/" + draft.id() + "/publication", null);
        }
    },
    READ_PUBLISHED {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/openings/" + posted.published());
        }
    },
    WITHDRAW {
        @Override
        Answer send(Api api, Posted posted) {
            var published = posted.owner().get("/api/v1/openings/" + posted.published());
            return api.seen(published)
                    .delete("/api/v1/openings/" + published.id() + "/publication", Map.of("reason", "Fått nok"));
        }
    },
    EXTEND {
        @Override
        Answer send(Api api, Posted posted) {
            var published = posted.owner().get("/api/v1/openings/" + posted.published());
            return api.seen(published)
                    .put(
                            "/api/v1/openings/" + published.id() + "/deadline",
                            Map.of("deadline", LocalDate.now().plusMonths(2).toString()));
        }
    },
    FILL {
        @Override
        Answer send(Api api, Posted posted) {
            var published = posted.owner().get("/api/v1/openings/" + posted.published());
            return api.seen(published).put("/api/v1/openings/" + published.id() + "/filled", null);
        }
    },
    COPY {
        @Override
        Answer send(Api api, Posted posted) {
            return api.post("/api/v1/openings/" + posted.published() + "/copies", Map.of());
        }
    },
    ACCEPT_WORDING {
        @Override
        Answer send(Api api, Posted posted) {
            var published = posted.owner().get("/api/v1/openings/" + posted.published());
            return api.seen(published)
                    .put("/api/v1/openings/" + published.id() + "/accepted-wording", Map.of("because", "Lov her"));
        }
    },
    READ_HISTORY {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/openings/" + posted.published() + "/history");
        }
    },
    READ_FINDINGS {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/openings/" + posted.published() + "/findings");
        }
    },
    READ_HINTS {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/openings/" + posted.published() + "/hints");
        }
    },
    LIST_OPENINGS {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/openings");
        }
    },
    LIST_TRADES {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/trades");
        }
    },
    READ_NOTICES {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/api/v1/employers/" + posted.employer() + "/users/me/notices");
        }
    },
    CHOOSE_NOTICES {
        @Override
        Answer send(Api api, Posted posted) {
            return api.put(
                    "/api/v1/employers/" + posted.employer() + "/users/me/notices",
                    Map.of("email", "a@demo.invalid", "language", "nb", "wanted", Map.of("ANSWERS", "DAILY")));
        }
    },
    STOP_NOTICES {
        @Override
        Answer send(Api api, Posted posted) {
            return api.delete("/api/v1/employers/" + posted.employer() + "/users/me/notices", null);
        }
    },
    INTERNAL {
        @Override
        Answer send(Api api, Posted posted) {
            return api.get("/internal/employers/" + posted.employer() + "/contact");
        }
    };

    abstract Answer send(Api api, Posted posted);

    /** The status this person gets; {@code owner} asks as the employer it was made for. */
    int as(Caller caller, int port, boolean owner) {
        var posted = Posted.at(port);
        var who = owner ? TestTokens.employer("owner-" + posted.number(), posted.number()) : caller;
        return send(Api.as(port, who), posted).status();
    }
}
