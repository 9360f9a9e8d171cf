package net.healix360.engage.rules.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.UpdateCycle;

/** What is wrong with rules in their togetherness: two of one id, a second number for a weight, circles of updates. */
final class FileMeaning {

    private FileMeaning() {}

    /** Everything that is wrong with a file of the right shape. */
    static List<Fault> faults(JsonNode file) {
        List<Fault> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JsonNode rules = file.path("rules");
        for (int i = 0; i < rules.size(); i++) {
            String path = "$.rules[" + i + "]";
            RuleMeaning.faults(rules.get(i)).forEach(fault -> faults.add(fault.within(path)));
            String id = rules.get(i).path("id").asText();
            if (!ids.add(id)) {
                faults.add(new Fault(path + ".id", "another rule has the id \"" + id + "\" already"));
            }
            TaskBinding.secondNumbers(rules.get(i), file).forEach(fault -> faults.add(fault.within(path)));
        }
        return faults;
    }

    /** Circles among rules that are right one by one; each rule of a circle is named. */
    static List<Fault> circles(List<Rule> rules) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            int place = i;
            UpdateCycle.through(rules.get(i), rules)
                    .ifPresent(circle -> faults.add(new Fault(
                                    "$.rules[" + place + "].action.params",
                                    "its update comes back to it: " + circle.path()
                                            + ". Expected a value with which none of their conditions can hold")
                            .naming(rules.get(place).id())));
        }
        return faults;
    }
}
