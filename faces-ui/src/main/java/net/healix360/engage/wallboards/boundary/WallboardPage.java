package net.healix360.engage.wallboards.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import net.healix360.engage.floor.control.FloorThresholds;
import net.healix360.engage.foundation.http.Version;
import net.healix360.engage.wallboards.control.WallboardLinks;
import net.healix360.engage.wallboards.entity.WallboardKey;
import net.healix360.engage.wallboards.entity.WallboardLink;

/** A wallboard as it is first sent: its frame. The numbers come with the stream ({@code board.js}). */
@Named("wallboard")
@RequestScoped
public class WallboardPage {
    private String key;
    private Optional<WallboardLink> link = Optional.empty();

    @Inject
    private WallboardLinks links;

    @Inject
    private FloorThresholds thresholds;

    /** A key that opens nothing is answered in words, as a page that there is not. */
    public void openByKey() {
        link = Optional.ofNullable(key).map(WallboardKey::new).flatMap(links::openedBy);
        if (link.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public boolean isOpen() {
        return link.isPresent();
    }

    /** Empty for a supervisor's own view. */
    public String getName() {
        return link.map(WallboardLink::name).orElse("");
    }

    public String getVersion() {
        return Version.current();
    }

    public String getThresholds() {
        return thresholds.inWords();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
