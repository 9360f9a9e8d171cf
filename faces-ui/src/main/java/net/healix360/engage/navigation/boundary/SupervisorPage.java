package net.healix360.engage.navigation.boundary;

import net.healix360.engage.navigation.boundary.Navigation.Group;

/** A page of the side bar (helix-engage.md §10.4): where it is and which key after G opens it. */
public enum SupervisorPage {
    DASHBOARD(Group.SUPERVISOR, "", "d", "M4 13h7V4H4zM13 20h7v-9h-7zM13 4v4h7V4zM4 20h7v-4H4z"),
    TEAM_PERFORMANCE(Group.SUPERVISOR, "team-performance", "t", "M4 20V10M10 20V4M16 20v-8M22 20H2"),
    LIVE_MONITOR(Group.SUPERVISOR, "live-monitor", "l", "M3 12h4l2.5-7 5 14 2.5-7h4"),
    LEADS(Group.RECORDS, "leads", "e", "M4 4h16l-6 8v7l-4-2v-5z"),
    PATIENTS(
            Group.RECORDS,
            "patients",
            "p",
            "M9 11a4 4 0 1 0 0-8a4 4 0 1 0 0 8M2 21c0-5 3-7 7-7s7 2 7 7M17 4a4 4 0 0 1 0 7M19 14c2 1 3 3 3 7"),
    APPOINTMENTS(Group.RECORDS, "appointments", "a", "M4 6h16v15H4zM4 10h16M8 3v5M16 3v5"),
    CALL_LOG(
            Group.RECORDS,
            "call-history",
            "c",
            "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2"),
    CALL_RECORDINGS(Group.RECORDS, "call-recordings", "o", "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M10 8.5v7l5.5-3.5z"),
    MISSED_CALLS(
            Group.RECORDS,
            "missed-calls",
            "m",
            "M16 3l5 5M21 3l-5 5M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2"),
    CAMPAIGNS(Group.RECORDS, "campaigns", "n", "M3 10v4h4l9 5V5l-9 5zM19 9a4 4 0 0 1 0 6"),
    RULES(Group.CONFIGURATION, "rules", "r", "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5"),
    BRANDING(
            Group.CONFIGURATION,
            "branding",
            "b",
            "M12 3a9 9 0 1 0 0 18c2 0 2-2 1-3s0-3 2-3h3a3 3 0 0 0 3-3c0-5-4-9-9-9M7.5 11h.01M11 7.5h.01M15.5 8.5h.01"),
    SETTINGS(
            Group.CONFIGURATION,
            "settings",
            "s",
            "M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6M12 2v4M12 18v4M2 12h4M18 12h4M5 5l2.8 2.8M16.2 16.2L19 19M19 5l-2.8 2.8M7.8 16.2L5 19"),
    SETUP(Group.ADMINISTRATION, "setup", "u", "M5 12l4 4L19 6"),
    PLATFORM(
            Group.ADMINISTRATION,
            "settings/platform",
            "w",
            "M4 6c0-4 16-4 16 0v12c0 4-16 4-16 0zM4 6c0 4 16 4 16 0M4 12c0 4 16 4 16 0");

    private final Group group;
    private final String address;
    private final String key;
    private final String icon;

    SupervisorPage(Group group, String address, String key, String icon) {
        this.group = group;
        this.address = address;
        this.key = key;
        this.icon = icon;
    }

    Group group() {
        return group;
    }

    /** What the page calls itself, such as {@code live-monitor}. */
    public String getId() {
        return this == DASHBOARD ? "dashboard" : address;
    }

    public String getHref() {
        return "/supervisor/" + address;
    }

    public String getKey() {
        return key;
    }

    /** The drawing's path in a square of 24. */
    public String getIcon() {
        return icon;
    }

    /** The key of its name in the messages. */
    public String getTitle() {
        return "page." + name();
    }
}
