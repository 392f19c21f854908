package no.larvik.laereplass.employer.exports.web;

import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.openings.Status;

/** What codes are called in a file. */
final class Words {

    private Words() {}

    static String of(Kind kind) {
        return switch (kind) {
            case LAERLING -> "lærling";
            case LAEREKANDIDAT -> "lærekandidat";
            case PRAKSISBREV -> "praksisbrev";
            case YFF_PRAKSIS -> "YFF-praksis";
            case PRAKSIS -> "praksis";
        };
    }

    static String of(Status status) {
        return switch (status) {
            case DRAFT -> "utkast";
            case PUBLISHED -> "vises for unge";
            case LAPSED -> "fristen er ute";
            case FILLED -> "fylt";
            case WITHDRAWN -> "trukket tilbake";
        };
    }
}
