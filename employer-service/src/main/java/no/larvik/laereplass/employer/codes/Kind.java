package no.larvik.laereplass.employer.codes;

/** Kinds of placement. Those that end in a contract the county approves need an approved employer, practice does not. */
public enum Kind {
    LAERLING(true),
    LAEREKANDIDAT(true),
    PRAKSISBREV(true),
    YFF_PRAKSIS(false),
    PRAKSIS(false);

    private final boolean needsApproval;

    Kind(boolean needsApproval) {
        this.needsApproval = needsApproval;
    }

    public boolean needsApproval() {
        return needsApproval;
    }
}
