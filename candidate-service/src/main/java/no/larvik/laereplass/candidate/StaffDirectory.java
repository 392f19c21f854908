package no.larvik.laereplass.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everybody who follows young people up, as far as they have been here. */
public interface StaffDirectory {

    Optional<StaffMember> find(String subject);

    List<StaffMember> findAll(Collection<String> subjects);

    /** By name. */
    List<StaffMember> inMunicipality(String municipality);

    /** Those for whom somebody is named as deputy, whenever. */
    List<StaffMember> withDeputy(String subject);

    void put(StaffMember member);
}
