package no.larvik.laereplass.employer.codes;

/** What is good to have tried before; a wish, never a must. */
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
