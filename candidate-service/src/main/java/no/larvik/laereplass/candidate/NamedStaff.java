package no.larvik.laereplass.candidate;

import java.util.Set;

/** Whom administrators have named to follow protected persons up. Asked each time, so that it holds from the next look on. */
public interface NamedStaff {

    /** Subjects of their sign-ins. */
    Set<String> in(String municipality);

    /** Naming somebody twice changes nothing. */
    void add(String subject, String municipality);

    void remove(String subject);
}
