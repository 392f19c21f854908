package no.larvik.laereplass.candidate;

/** What a young person can do already. */
public enum Skill {
    CUSTOMER_SERVICE,
    FOOD_HYGIENE,
    COOKING,
    HAND_TOOLS,
    DRAWING_READING,
    COMPUTER,
    CARE_OF_PEOPLE,
    FIRST_AID,
    CLEANING,
    STORAGE_WORK,
    WELDING,
    PAINTING,
    ELECTRONICS,
    ANIMAL_CARE,
    GARDENING,
    DRIVING,
    TEAMWORK,
    ENGLISH
}
