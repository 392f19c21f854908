package no.larvik.laereplass.employer.service;

import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.employer.service.Api.Answer;

/** An approved employer with a place of work, made through the API, and the people around it. */
record Posted(int port, String number, String employer, String unit) {

    static Posted at(int port) {
        var number = Bodies.freshNumber();
        var owner = Api.as(port, TestTokens.employer("owner-" + number, number));
        var employer = owner.post("/api/v1/employers", Bodies.employer(number)).id();
        var unit = owner.post("/api/v1/employers/" + employer + "/units", Bodies.unit())
                .id();
        var posted = new Posted(port, number, employer, unit);
        posted.staff().put("/api/v1/employers/" + employer + "/approvals/tomrerfaget", Bodies.approval());
        return posted;
    }

    /** Another employer that is a training office; nobody is a member yet. */
    String office() {
        return office(Bodies.freshNumber());
    }

    String office(String officeNumber) {
        var office = staff().post("/api/v1/employers", Bodies.employer(officeNumber));
        staff().seen(office).put("/api/v1/employers/" + office.id() + "/office", null);
        return office.id();
    }

    Api owner() {
        return Api.as(port, TestTokens.employer("owner-" + number, number));
    }

    Api staff() {
        return Api.as(port, TestTokens.staff("nora", "OPPFOLGINGSTJENESTEN"));
    }

    Api candidate() {
        return Api.as(port, TestTokens.candidate("kari"));
    }

    Answer draft() {
        return owner().post("/api/v1/openings", Bodies.opening(employer, unit));
    }

    String published() {
        var draft = draft();
        owner().seen(draft).put("/api/v1/openings/" + draft.id() + "/publication", null);
        return draft.id();
    }
}
