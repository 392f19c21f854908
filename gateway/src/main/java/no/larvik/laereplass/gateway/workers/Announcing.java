package no.larvik.laereplass.gateway.workers;

/** Those who keep lists of colleagues hear when somebody leaves or comes back. */
public interface Announcing {

    /** @throws RuntimeException when it could not be told; telling it twice changes nothing */
    void worksHere(String municipality, String subject, boolean followsUp);
}
