package no.larvik.laereplass.matching.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return signed(municipality).map(ContractRecords.Signed::contract).toList();
    }

    /** By the school year of their end those that ended before the certificate. */
    Map<SchoolYear, List<ContractRecords.Signed>> brokenOff(String municipality) {
        return signed(municipality)
                .filter(signed -> signed.contract().brokenOff() != null)
                .collect(Collectors.groupingBy(
                        signed -> SchoolYear.of(YearMonth.from(signed.contract().to()))));
    }

    private Stream<ContractRecords.Signed> signed(String municipality) {
        return contracts.values().stream()
                .filter(signed -> signed.municipality().equals(municipality));
    }
}
