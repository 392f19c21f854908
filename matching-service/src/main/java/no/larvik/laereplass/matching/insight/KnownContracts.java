package no.larvik.laereplass.matching.insight;

import java.util.List;
import org.springframework.stereotype.Service;

/** The contracts of every journey, in memory. */
@Service
public class KnownContracts implements Contracts {

    private final Memory<ContractRecords.Signed> contracts;

    public KnownContracts(ContractRecords records) {
        this.contracts = new Memory<>(records);
    }

    /** Everything there is. Before anything is told. */
    public void build() {
        contracts.build();
    }

    /** @param sequence of the fact that was announced */
    public void tell(String id, long sequence) {
        contracts.tell(id, sequence);
    }

    /** Its young person is forgotten: the contract counts on, without whose it was. */
    public void forget(String id) {
        contracts.forget(id);
    }

    @Override
    public List<Contract> of(String municipality) {
        return contracts.values().stream()
                .filter(signed -> signed.municipality().equals(municipality))
                .map(ContractRecords.Signed::contract)
                .toList();
    }
}
