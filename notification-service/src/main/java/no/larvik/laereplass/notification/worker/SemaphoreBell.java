package no.larvik.laereplass.notification.worker;

import java.util.concurrent.Semaphore;
import no.larvik.laereplass.notification.Bell;
import org.springframework.stereotype.Component;

@Component
class SemaphoreBell implements Bell {

    private final Semaphore rings = new Semaphore(0);

    @Override
    public void ring() {
        rings.release();
    }

    Semaphore rings() {
        return rings;
    }
}
