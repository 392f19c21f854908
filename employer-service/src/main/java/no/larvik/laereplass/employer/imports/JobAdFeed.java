package no.larvik.laereplass.employer.imports;

/** NAV's job ads as they are now. */
public interface JobAdFeed {

    /** Whether these are real ads; else they are invented and shown as such. */
    boolean isLive();

    /**
     * @return entries and their content as one feed, the form {@link AdsTable} reads
     * @throws FeedSilent when NAV does not answer, or answers something else
     */
    byte[] newest();

    /** NAV does not answer. */
    final class FeedSilent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public FeedSilent(String message) {
            super(message, null, false, false);
        }
    }
}
