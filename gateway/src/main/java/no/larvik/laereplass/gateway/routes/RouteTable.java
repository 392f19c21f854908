package no.larvik.laereplass.gateway.routes;

import static no.larvik.laereplass.gateway.routes.Service.CANDIDATE;
import static no.larvik.laereplass.gateway.routes.Service.EMPLOYER;
import static no.larvik.laereplass.gateway.routes.Service.MATCHING;
import static no.larvik.laereplass.gateway.routes.Service.NOTIFICATION;

import java.util.List;

/** Everything that is routed. What is not here does not exist for the outside: no {@code /internal}, no actuator. */
final class RouteTable {

    static final List<Route> ROUTES = List.of(
            Route.unhurried("export", CANDIDATE, "candidates/*/export*"),
            Route.unhurried("candidate-imports", CANDIDATE, "candidates/imports"),
            Route.unhurried("candidate-exports", CANDIDATE, "candidates/exports"),
            Route.unhurried("employer-imports", EMPLOYER, "employers/imports"),
            Route.unhurried("employer-exports", EMPLOYER, "employers/exports"),
            Route.unhurried("figure-files", MATCHING, "insight/files"),
            Route.to(CANDIDATE, "candidates"),
            Route.to(CANDIDATE, "me/candidate"),
            Route.to(CANDIDATE, "invitations"),
            Route.to(CANDIDATE, "staff"),
            Route.to(CANDIDATE, "agencies"),
            Route.to(CANDIDATE, "referrals"),
            Route.to(CANDIDATE, "retention"),
            Route.to(CANDIDATE, "cohorts"),
            Route.to(EMPLOYER, "trades"),
            Route.to(EMPLOYER, "places"),
            Route.to(EMPLOYER, "employers"),
            Route.to(EMPLOYER, "me/employer"),
            Route.to(EMPLOYER, "openings"),
            Route.to(MATCHING, "suggestions"),
            Route.to(MATCHING, "matches"),
            Route.to(MATCHING, "insight"),
            Route.to(MATCHING, "rules"),
            Route.to(MATCHING, "travel-times"),
            Route.to(MATCHING, "allocations"),
            Route.to(MATCHING, "journeys"),
            Route.to(MATCHING, "queue"),
            Route.to(MATCHING, "formidling"),
            Route.to(MATCHING, "searches"),
            Route.to(NOTIFICATION, "notifications"),
            Route.to(NOTIFICATION, "deliveries"),
            Route.to(NOTIFICATION, "notification-preferences"),
            Route.to(NOTIFICATION, "notification-templates"),
            Route.to(NOTIFICATION, "webhooks"),
            Route.forSystems(NOTIFICATION, "sms-receipts"),
            Route.live(NOTIFICATION, "events"));

    private RouteTable() {}
}
