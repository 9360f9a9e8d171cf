package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import net.healix360.engage.care.control.GlobalSearch;
import net.healix360.engage.lists.boundary.Finding.Group;
import net.healix360.engage.lists.control.RecordRows;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.tenancy.boundary.HospitalPage;

/** What the box in the head finds, for those who want to see it as a page. */
@Named("search")
@RequestScoped
public class SearchPage {
    private static final int FEWEST = 2;
    private static final int MOST = 100;

    private String words = "";
    private List<Group> groups = List.of();

    @Inject
    private GlobalSearch search;

    @Inject
    private RecordRows rows;

    @Inject
    private HospitalPage hospital;

    public void look() {
        int length = words.strip().length();
        if (length < FEWEST || length > MOST) {
            return;
        }
        GlobalSearch.Found found = search.find(words);
        groups = Stream.of(
                        group(RecordedList.PATIENTS, found.patients()),
                        group(RecordedList.LEADS, found.leads()),
                        group(RecordedList.APPOINTMENTS, found.appointments()),
                        group(RecordedList.CALLS, found.calls()))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    private Group group(RecordedList list, List<PlatformRecord> found) {
        return new Group(
                list,
                rows.of(list, found).stream()
                        .map(row -> Finding.of(list, row, hospital.getTime()))
                        .toList());
    }

    public List<Group> getGroups() {
        return groups;
    }

    public boolean isTooShort() {
        return words.strip().length() < FEWEST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String asked) {
        words = asked == null ? "" : asked;
    }
}
