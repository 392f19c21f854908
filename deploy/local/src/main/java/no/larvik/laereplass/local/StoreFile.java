package no.larvik.laereplass.local;

import org.h2.mvstore.MVStore;

/** The store's one file. It grows with every commit, so now and then the space of old versions is taken back. */
final class StoreFile implements GroupCommit.Saved {

    private static final long GROWTH_BEFORE_TIDYING = 32L << 20;
    private static final int PAUSE_MILLIS = 100;

    private final MVStore store;
    private final LocalStore.Sync sync;
    private long sizeWhenTidy;

    StoreFile(MVStore store, LocalStore.Sync sync) {
        this.store = store;
        this.sync = sync;
        sizeWhenTidy = store.getFileStore().size();
    }

    @Override
    public void commit() {
        store.commit();
        if (sync == LocalStore.Sync.ON) store.sync();
    }

    /** Everybody waits meanwhile, so only after much growth, and for a moment that nobody notices. */
    @Override
    public void tidy() {
        if (store.getFileStore().size() < sizeWhenTidy + GROWTH_BEFORE_TIDYING) return;
        store.compactFile(PAUSE_MILLIS);
        sizeWhenTidy = store.getFileStore().size();
    }
}
