package no.larvik.laereplass.chassis.imports.library;

import java.util.Map;
import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.chassis.store.AggregateStores;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
class Library {

    @Bean
    AggregateKind bookKind() {
        return new AggregateKind("book", "books", stored -> Map.of("id", stored.id()));
    }

    @Bean
    Books books(AggregateStores stores) {
        return new Books(stores.of("book"));
    }

    @Bean
    Misfortune misfortune() {
        return new Misfortune();
    }

    @Bean
    NewBooks newBooks(Books books, Misfortune misfortune) {
        return new NewBooks(books, misfortune);
    }

    @Bean
    Copies copies(Books books) {
        return new Copies(books);
    }
}
