package no.larvik.laereplass.candidate.mongo;

import java.util.HexFormat;
import no.larvik.laereplass.candidate.InvitationCode;
import no.larvik.laereplass.candidate.Sealing;
import org.springframework.stereotype.Component;

/**
 * A code has forty bits, few enough to try them all. Without the master key, which is not in the store, there is nothing
 * to try them against.
 */
@Component
class KeyedSeal implements Sealing {

    private static final String PURPOSE = "invitation:1:";

    private final MasterKey master;

    KeyedSeal(MasterKey master) {
        this.master = master;
    }

    @Override
    public String seal(InvitationCode code) {
        return HexFormat.of().formatHex(master.mark(PURPOSE + code.signs()));
    }
}
