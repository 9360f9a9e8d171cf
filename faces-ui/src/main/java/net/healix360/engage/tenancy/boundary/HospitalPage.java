package net.healix360.engage.tenancy.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import net.healix360.engage.identity.boundary.Reader;
import net.healix360.engage.setup.control.Theme;
import net.healix360.engage.tenancy.control.Tenancy;

/** The hospital's name and clock, for every page. */
@Named("hospital")
@RequestScoped
public class HospitalPage {

    @Inject
    private Tenancy tenancy;

    @Inject
    private Theme theme;

    @Inject
    private Clock clock;

    @Inject
    private Reader reader;

    private HospitalTime time;

    @PostConstruct
    void begin() {
        time = new HospitalTime(clock.instant(), tenancy.hospital().zone(), reader.getLocale());
    }

    public String getName() {
        return theme.hospitalName();
    }

    /** Where its picture is; empty when it has none. */
    public String getLogo() {
        return theme.logo().orElse("");
    }

    public HospitalTime getTime() {
        return time;
    }
}
