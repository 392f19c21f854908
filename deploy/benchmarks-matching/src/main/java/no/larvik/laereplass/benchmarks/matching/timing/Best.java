package no.larvik.laereplass.benchmarks.matching.timing;

/** The best of one list while it is looked for: higher scores first, then lower ids. */
public final class Best {

    private final long[] ranked = new long[TopLists.LENGTH];
    private int size;

    public void clear() {
        size = 0;
    }

    public void offer(int opening, int hundredths) {
        var key = (long) hundredths << 32 | Integer.MAX_VALUE - opening;
        if (size == ranked.length && key <= ranked[size - 1]) return;
        var at = size < ranked.length ? size++ : size - 1;
        for (; at > 0 && ranked[at - 1] < key; at--) ranked[at] = ranked[at - 1];
        ranked[at] = key;
    }

    public void into(TopLists lists, int person) {
        for (int place = 0; place < size; place++)
            lists.set(person, place, Integer.MAX_VALUE - (int) ranked[place], (int) (ranked[place] >> 32));
    }
}
