package no.larvik.laereplass.notification;

/** Tells those who keep staff's queue that a young person may not have been reached, so that somebody calls. */
public interface Unreached {

    /** Saying it twice is the same as once. */
    void tell(Delivery delivery);

    /** It arrived after all: nobody has to call any more. Of what was not told it says nothing; saying it twice is the same as once. */
    void takeBack(Delivery delivery);
}
