package no.larvik.laereplass.candidate.mongo;

import no.larvik.laereplass.candidate.Professional;
import org.bson.Document;

/** Somebody at work as they lie in the store. */
final class ProfessionalDocument {

    private ProfessionalDocument() {}

    static Document of(Professional professional) {
        var document = new Document("subject", professional.subject());
        if (professional.name() != null) document.append("name", professional.name());
        if (professional.agency() != null) document.append("agency", professional.agency());
        return document;
    }

    static Professional toProfessional(Document document) {
        return new Professional(
                document.getString("subject"), document.getString("name"), document.getString("agency"));
    }
}
