package net.healix360.engage.launcher.certify;

import java.util.ArrayList;
import java.util.List;

/** The mark of one hospital's invented records, and the number of the patient who calls. */
record Planted(String mark, String phone, String ruleId) {

    /** What tells these records wherever they appear; none of it is anybody else's. */
    List<String> canaries() {
        List<String> texts = new ArrayList<>(Haul.spellings(phone));
        texts.add(mark);
        texts.add(mark + "@example.com");
        return texts;
    }
}
