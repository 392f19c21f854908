package no.larvik.laereplass.candidate.mongo;

import java.time.LocalDate;
import no.larvik.laereplass.candidate.Cell;
import no.larvik.laereplass.candidate.Home;
import no.larvik.laereplass.candidate.Language;
import no.larvik.laereplass.candidate.Person;
import org.bson.Document;

/** A person and where they live, as they lie in the store. */
final class PersonDocument {

    private PersonDocument() {}

    static Document of(Person person) {
        return new Document("firstName", person.firstName())
                .append("lastName", person.lastName())
                .append("birthDate", person.birthDate().toString())
                .append("phone", person.phone())
                .append("email", person.email())
                .append("language", person.language().name());
    }

    static Person toPerson(Document person) {
        return new Person(
                person.getString("firstName"),
                person.getString("lastName"),
                LocalDate.parse(person.getString("birthDate")),
                person.getString("phone"),
                person.getString("email"),
                Language.valueOf(person.getString("language")));
    }

    static Document of(Home home) {
        return new Document("postalCode", home.postalCode())
                .append("place", home.place())
                .append("lat", home.cell().lat())
                .append("lon", home.cell().lon());
    }

    static Home toHome(Document home) {
        var cell = new Cell(home.getDouble("lat"), home.getDouble("lon"));
        return new Home(home.getString("postalCode"), home.getString("place"), cell);
    }
}
