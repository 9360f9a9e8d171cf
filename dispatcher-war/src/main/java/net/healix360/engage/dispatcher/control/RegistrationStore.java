package net.healix360.engage.dispatcher.control;

import java.util.List;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.Tenant;

/** Keeps registrations over a restart of the dispatcher, until they expire. */
public interface RegistrationStore {
    void save(Registration registration);

    void delete(Tenant tenant);

    List<Registration> load();
}
