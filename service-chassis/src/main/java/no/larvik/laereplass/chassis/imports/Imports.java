package no.larvik.laereplass.chassis.imports;

import no.larvik.laereplass.chassis.security.Caller;

/** For services that fetch a file themselves: from there on it is like any that somebody uploaded. */
public final class Imports {

    private final Importing importing;

    Imports(Importing importing) {
        this.importing = importing;
    }

    /**
     * @return id of the import, which waits for its owner
     * @throws no.larvik.laereplass.chassis.tables.TableRefused when the file cannot be read
     */
    public String upload(Caller owner, String kind, String fileName, byte[] file) {
        return importing.upload(owner, kind, fileName, file).id();
    }
}
