package no.larvik.laereplass.matching.scoring;

/** Norwegian on the European scale, in rising order. */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1;

    public boolean covers(LanguageLevel asked) {
        return compareTo(asked) >= 0;
    }
}
