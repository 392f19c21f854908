package no.larvik.laereplass.demo;

import java.util.UUID;

/** The four who take part. The young person is new each time, so that a journey can be made again and again. */
final class Cast {

    private final EmployerPart employer;
    private final StaffPart staff;
    private final YoungPersonPart youngPerson;
    private final AdministratorPart administrator;

    Cast(Platform platform, Told told) {
        var run = UUID.randomUUID().toString().substring(0, 8);
        var nora = platform.as("nora");
        employer = new EmployerPart(platform.as("rolf"), nora, told);
        staff = new StaffPart(nora, told);
        youngPerson = new YoungPersonPart(platform, nora, told, run);
        administrator = new AdministratorPart(platform.as("ida"), told);
    }

    EmployerPart employer() {
        return employer;
    }

    StaffPart staff() {
        return staff;
    }

    YoungPersonPart youngPerson() {
        return youngPerson;
    }

    AdministratorPart administrator() {
        return administrator;
    }

    /** Everything about the young person that nobody may see before they have said yes and the employer is interested. */
    record Person(String id, String firstName, String lastName, String email, String phone, String birthDate) {

        boolean isSeenIn(String text) {
            return text.contains(firstName)
                    || text.contains(lastName)
                    || text.contains(email)
                    || text.contains(phone)
                    || text.contains(birthDate);
        }
    }
}
