package no.larvik.laereplass.matching.insight;

/** Port: the stored journeys, as little of each as counting needs. */
public interface ContractRecords extends Records<ContractRecords.Signed> {

    /** @param contract of a journey that began with one */
    record Signed(String id, long sequence, String municipality, Contracts.Contract contract) implements Memory.Kept {}
}
