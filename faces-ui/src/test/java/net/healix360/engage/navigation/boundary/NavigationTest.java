package net.healix360.engage.navigation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.navigation.boundary.Navigation.Group;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void whatAdministratorsSetUpIsNotOfferedToSupervisors() {
        assertThat(Navigation.of(Role.SUPERVISOR)).doesNotContain(Group.ADMINISTRATION);
        assertThat(Navigation.of(Role.ADMIN)).contains(Group.ADMINISTRATION);
    }

    @Test
    void noTwoPagesHaveTheSameKeyOrAddress() {
        List<SupervisorPage> pages = List.of(SupervisorPage.values());

        assertThat(pages).extracting(SupervisorPage::getKey).doesNotHaveDuplicates();
        assertThat(pages).extracting(SupervisorPage::getHref).doesNotHaveDuplicates();
    }

    @Test
    void everyPageAndGroupHasAName() {
        ResourceBundle words = ResourceBundle.getBundle("net.healix360.engage.messages");

        assertThat(Stream.concat(
                        Stream.of(SupervisorPage.values()).map(SupervisorPage::getTitle),
                        Stream.of(Group.values()).map(Group::getTitle)))
                .allMatch(words::containsKey);
    }
}
