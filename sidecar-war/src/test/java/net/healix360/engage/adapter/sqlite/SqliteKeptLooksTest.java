package net.healix360.engage.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.lists.control.AccessLog;
import net.healix360.engage.lists.control.SavedViews;
import net.healix360.engage.lists.entity.Access;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.lists.entity.SavedView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeptLooksTest {

    @TempDir
    private Path directory;

    private Volume volume;
    private SqliteKeptLooks looks;
    private SavedViews views;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
        looks = new SqliteKeptLooks(volume);
        views = new SavedViews(looks);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void viewsAreAPersonsOwnAndOfOneList() {
        views.create("asha", RecordedList.LEADS, "New ones", "status=NEW", false);

        assertThat(views.of("asha", RecordedList.LEADS))
                .extracting(SavedView::name)
                .containsExactly("New ones");
        assertThat(views.of("asha", RecordedList.CALLS)).isEmpty();
        assertThat(views.of("priya", RecordedList.LEADS)).isEmpty();
    }

    @Test
    void aListOpensWithOneViewAtMost() {
        SavedView first = views.create("asha", RecordedList.LEADS, "One", "status=NEW", true);
        views.create("asha", RecordedList.LEADS, "Two", "status=LOST", true);

        assertThat(views.usual("asha", RecordedList.LEADS)).map(SavedView::name).contains("Two");
        views.change("asha", first.id(), Optional.empty(), Optional.of(true));
        assertThat(views.usual("asha", RecordedList.LEADS)).map(SavedView::name).contains("One");
    }

    @Test
    void aNameIsTakenOnceWhateverItsCase() {
        views.create("asha", RecordedList.LEADS, "New ones", "", false);
        SavedView other = views.create("asha", RecordedList.LEADS, "Others", "", false);

        assertThatThrownBy(() -> views.create("asha", RecordedList.LEADS, "NEW ONES", "", false))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> views.change("asha", other.id(), Optional.of("new ones"), Optional.empty()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nobodyChangesOrDropsAnotherPersonsView() {
        SavedView view = views.create("asha", RecordedList.LEADS, "New ones", "", false);

        assertThatThrownBy(() -> views.drop("priya", view.id())).isInstanceOf(ProblemException.class);
        views.drop("asha", view.id());
        assertThat(views.of("asha", RecordedList.LEADS)).isEmpty();
    }

    @Test
    void chosenColumnsAreKeptForEachPersonAndList() {
        looks.keepColumns("asha", RecordedList.LEADS, List.of("name", "phone"));
        looks.keepColumns("asha", RecordedList.LEADS, List.of("name"));

        assertThat(looks.columns("asha", RecordedList.LEADS)).contains(List.of("name"));
        assertThat(looks.columns("priya", RecordedList.LEADS)).isEmpty();
    }

    @Test
    void theAccessLogIsReadFromTheLatestBack() {
        SqliteAccessLog log = new SqliteAccessLog(volume);
        for (int i = 0; i < 5; i++) {
            log.add(new Access(Instant.ofEpochSecond(i), "m", "Asha", Access.Act.NUMBER_REVEALED, "lead", "l" + i, ""));
        }

        AccessLog.Page first = log.latest(3, Optional.empty());
        AccessLog.Page rest = log.latest(3, first.nextCursor());

        assertThat(first.total()).isEqualTo(5);
        assertThat(first.items()).extracting(Access::subjectId).containsExactly("l4", "l3", "l2");
        assertThat(rest.items()).extracting(Access::subjectId).containsExactly("l1", "l0");
        assertThat(rest.nextCursor()).isEmpty();
    }
}
