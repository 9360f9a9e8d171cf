package net.healix360.engage.wallboards.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import net.healix360.engage.tenancy.boundary.HospitalPage;
import net.healix360.engage.wallboards.control.WallboardLinks;

/** The list of wallboards when the page was asked for. */
@Named("wallboards")
@RequestScoped
public class WallboardsPage {
    private List<WallboardRow> links;

    @Inject
    private WallboardLinks all;

    @Inject
    private HospitalPage hospital;

    @PostConstruct
    void look() {
        links = all.all().stream()
                .map(link -> new WallboardRow(
                        link.id(),
                        link.name(),
                        link.madeBy(),
                        hospital.getTime().clock(link.madeAt())))
                .toList();
    }

    public List<WallboardRow> getLinks() {
        return links;
    }
}
