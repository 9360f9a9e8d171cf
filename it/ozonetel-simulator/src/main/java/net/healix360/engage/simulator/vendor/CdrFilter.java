package net.healix360.engage.simulator.vendor;

/** Optional filters of a CDR request. One asks for NotAnswered and gets rows that say Unanswered (§11.1). */
record CdrFilter(String callId, String campaignName, String callType, String status) {
    static CdrFilter of(VendorRequest request) {
        String status = request.text("status");
        return new CdrFilter(
                request.text("monitorUCID"),
                request.text("campaignName"),
                request.text("callType"),
                status.equalsIgnoreCase("NotAnswered") ? "Unanswered" : status);
    }

    boolean admits(CdrRow row) {
        return matches(callId, row.call().ucid().digits())
                && matches(campaignName, row.call().campaign().name())
                && matches(callType, row.call().type().inReports())
                && matches(status, row.status());
    }

    private static boolean matches(String wanted, String given) {
        return wanted.isEmpty() || wanted.equalsIgnoreCase(given);
    }
}
