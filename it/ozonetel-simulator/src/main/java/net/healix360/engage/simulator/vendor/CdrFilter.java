package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;

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

    boolean admits(ObjectNode row) {
        return matches(callId, row, "CallID")
                && matches(campaignName, row, "CampaignName")
                && matches(callType, row, "Type")
                && matches(status, row, "Status");
    }

    private static boolean matches(String wanted, ObjectNode row, String field) {
        return wanted.isEmpty() || wanted.equalsIgnoreCase(row.path(field).asText());
    }
}
