package net.healix360.engage.automation.entity;

/**
 * What came of an action.
 *
 * @param before what was there, for people who read the audit
 * @param why the reason when it was not possible
 */
public record Outcome(Result result, String before, String after, String why) {

    /** How it went. */
    public enum Result {
        DONE,
        /** Everything was so already. */
        NOTHING,
        /** It could not be done now. */
        NOT_POSSIBLE;

        public String wireName() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public static Outcome done(String before, String after) {
        return new Outcome(Result.DONE, before, after, "");
    }

    public static Outcome nothing() {
        return new Outcome(Result.NOTHING, "", "", "");
    }

    public static Outcome notPossible(String why) {
        return new Outcome(Result.NOT_POSSIBLE, "", "", why);
    }
}
