package net.healix360.engage.navigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Role;

/** The pages that the person who is signed in may open. */
@Named("navigation")
@RequestScoped
public class Navigation {

    /** A heading of the side bar with its pages. */
    public enum Group {
        SUPERVISOR,
        RECORDS,
        CONFIGURATION,
        ADMINISTRATION;

        public List<SupervisorPage> getPages() {
            return Stream.of(SupervisorPage.values())
                    .filter(page -> page.group() == this)
                    .toList();
        }

        /** The key of its name in the messages. */
        public String getTitle() {
            return "group." + name();
        }
    }

    @Inject
    private CurrentSession current;

    public List<Group> getGroups() {
        return of(current.require().member().role());
    }

    static List<Group> of(Role role) {
        return Stream.of(Group.values())
                .filter(group -> group != Group.ADMINISTRATION || role == Role.ADMIN)
                .toList();
    }

    public List<SupervisorPage> getPages() {
        return getGroups().stream().flatMap(group -> group.getPages().stream()).toList();
    }
}
