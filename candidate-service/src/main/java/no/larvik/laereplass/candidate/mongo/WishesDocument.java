package no.larvik.laereplass.candidate.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.larvik.laereplass.candidate.Kind;
import no.larvik.laereplass.candidate.LanguageLevel;
import no.larvik.laereplass.candidate.Licence;
import no.larvik.laereplass.candidate.Skill;
import no.larvik.laereplass.candidate.Support;
import no.larvik.laereplass.candidate.Surrounding;
import no.larvik.laereplass.candidate.Wishes;
import org.bson.Document;

/** Wishes as they lie in the store. */
final class WishesDocument {

    private WishesDocument() {}

    static Document of(Wishes wishes) {
        var level = wishes.languageLevel();
        return new Document("trades", wishes.trades())
                .append("neighbourTrades", wishes.neighbourTrades())
                .append("kinds", names(wishes.kinds()))
                .append("reachKm", wishes.reachKm())
                .append("availableFrom", wishes.availableFrom().toString())
                .append("licences", names(wishes.licences()))
                .append("skills", names(wishes.skills()))
                .append("languageLevel", level == null ? null : level.name())
                .append("supports", names(wishes.supports()))
                .append("surroundings", names(wishes.surroundings()))
                .append("entryRequirementMet", wishes.entryRequirementMet())
                .append("presentation", wishes.presentation())
                .append("background", BackgroundDocument.of(wishes.background()));
    }

    static Wishes toWishes(Document document) {
        var level = document.getString("languageLevel");
        return new Wishes(
                document.getList("trades", String.class),
                document.getBoolean("neighbourTrades"),
                codes(document, "kinds", Kind::valueOf),
                document.getInteger("reachKm"),
                LocalDate.parse(document.getString("availableFrom")),
                codes(document, "licences", Licence::valueOf),
                codes(document, "skills", Skill::valueOf),
                level == null ? null : LanguageLevel.valueOf(level),
                codes(document, "supports", Support::valueOf),
                codes(document, "surroundings", Surrounding::valueOf),
                document.getBoolean("entryRequirementMet"),
                document.getString("presentation"),
                BackgroundDocument.toBackground(document.get("background", Document.class)));
    }

    private static List<String> names(List<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    private static <E> List<E> codes(Document document, String field, Function<String, E> valueOf) {
        return document.getList(field, String.class).stream().map(valueOf).toList();
    }
}
