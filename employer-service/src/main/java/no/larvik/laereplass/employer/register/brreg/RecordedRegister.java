package no.larvik.laereplass.employer.register.brreg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import no.larvik.laereplass.chassis.operation.OutsideSystems;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.register.Entity;
import no.larvik.laereplass.employer.register.Entity.Sort;
import no.larvik.laereplass.employer.register.Register;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** Invented organisations in the form the register answers in; everything read here is shown as demo data. */
final class RecordedRegister implements Register, OutsideSystems {

    private final Map<String, Entity> byNumber = new LinkedHashMap<>();

    RecordedRegister() {
        read("enheter", Sort.LEGAL_ENTITY);
        read("underenheter", Sort.WORKPLACE);
    }

    @Override
    public Look look(OrganisationNumber number) {
        var found = byNumber.get(number.digits());
        return found == null ? new Look.Unknown() : new Look.Found(found);
    }

    @Override
    public List<Entity> workplacesOf(OrganisationNumber number) {
        return byNumber.values().stream()
                .filter(entity -> number.digits().equals(entity.parent()))
                .toList();
    }

    @Override
    public List<OutsideSystem> now() {
        return List.of(new OutsideSystem(RegisterConfiguration.NAME, OutsideSystem.Mode.DEMO, null, null, null, null));
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    private void read(String folder, Sort sort) {
        var json = JsonMapper.builder().build();
        try {
            var files =
                    List.of(new PathMatchingResourcePatternResolver(getClass().getClassLoader())
                            .getResources("classpath*:register/" + folder + "/*.json"));
            for (var file : files)
                try (var in = file.getInputStream()) {
                    var entity = json.readValue(in, EntityBody.class).toEntity(sort);
                    byNumber.put(entity.number(), entity);
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
