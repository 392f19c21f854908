package no.larvik.laereplass.chassis.relay;

/** One aggregate among all this service owns. */
record Ref(String kind, String id) {

    int shard(int shards) {
        return Math.floorMod(id.hashCode(), shards);
    }
}
