package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.lists.control.Lists;
import net.healix360.engage.lists.entity.ListPage;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.tenancy.boundary.HospitalPage;

/** The list that the page is about, as its address asks for it. */
@Named("lists")
@RequestScoped
public class ListsPage {
    private ListTable table;

    @Inject
    private Lists lists;

    @Inject
    private AgentDirectory agents;

    @Inject
    private PersonalLooks looks;

    @Inject
    private HospitalPage hospital;

    /** @param page the page's name, such as {@code leads} */
    public void look(String page) {
        RecordedList list = RecordedList.ofPage(page).orElseThrow();
        ExternalContext asked = FacesContext.getCurrentInstance().getExternalContext();
        if (looks.opensUsually(list, asked)) {
            return;
        }
        ListAddress address = ListAddress.of(list, asked.getRequestParameterMap(), this::isAgent);
        table = read(
                address,
                ResourceBundle.getBundle(
                        "net.healix360.engage.messages", hospital.getTime().locale()));
    }

    private boolean isAgent(String id) {
        return agents.all().stream().anyMatch(agent -> agent.id().value().equals(id));
    }

    /** An old bookmark may carry a cursor that the list no longer understands: then the first page is shown. */
    private ListTable read(ListAddress asked, ResourceBundle words) {
        ListAddress address = asked;
        ListPage page;
        try {
            page = lists.page(address.list(), address.question());
        } catch (ProblemException badCursor) {
            if (address.trail().isFirst() || badCursor.problem().status() != 400) {
                throw badCursor;
            }
            address = address.page(PageTrail.of(null, null));
            page = lists.page(address.list(), address.question());
        }
        Looks looked = looks.at(address.list(), address.list().columns(), address.query(), address.api());
        return ListTable.of(page, address, looked, agentOptions(), hospital.getTime(), words);
    }

    private List<FilterField.Option> agentOptions() {
        return agents.all().stream()
                .sorted(Comparator.comparing(Agent::name))
                .map(agent -> new FilterField.Option(agent.id().value(), agent.name(), ""))
                .toList();
    }

    public ListTable getTable() {
        return table;
    }
}
