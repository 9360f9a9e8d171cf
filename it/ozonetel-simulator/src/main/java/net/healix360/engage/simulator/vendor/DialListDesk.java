package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.healix360.engage.simulator.dialling.DialRecord;
import net.healix360.engage.simulator.dialling.OutboundCampaign;
import net.healix360.engage.simulator.simulation.Simulation;

/** Records come into a campaign's dial list one by one, in bulk or for a time of day, and leave it (reference/ozonetel.md §12.5 to §12.8). */
record DialListDesk(Simulation simulation) {
    private static final int LARGEST_BULK = 500;
    private static final int LARGEST_SCHEDULE = 100;
    private static final int LONGEST_ROW = 2_000;
    private static final Duration FARTHEST = Duration.ofDays(30);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_ ().+$%:-]*");

    ObjectNode add(VendorRequest request) {
        Optional<OutboundCampaign> campaign = campaign(request);
        DialRow row = DialRow.of(request.body());
        if (campaign.isEmpty()) {
            return Replies.status("FAIL", "Campaign is invalid");
        }
        if (row.phone().isEmpty()) {
            return Replies.status("FAIL", "Phone Number is Empty!");
        }
        if (isDnd(row)) {
            return Replies.status("FAIL", "PhoneNumber Added is a DND Number");
        }
        if (request.isTrue("checkDuplicate") && campaign.get().list().hasNumber(row.phone())) {
            return Replies.status("SUCCESS", "Number Already Exist");
        }
        Optional<DialRecord> record = row.record(now());
        if (record.isEmpty()) {
            return Replies.status("FAIL", "Priority or ExpiryDate is Invalid");
        }
        campaign.get().list().add(record.get());
        boolean starts = startsIfAsked(request, campaign.get());
        return Replies.status(
                "SUCCESS",
                starts
                        ? "Successfully Updated, " + campaign.get().settings().type() + " was started"
                        : "Successfully Updated");
    }

    ObjectNode addInBulk(VendorRequest request) {
        Optional<OutboundCampaign> campaign = campaign(request);
        List<DialRow> rows = rows(request);
        if (campaign.isEmpty()) {
            return Replies.error("Campaign is invalid");
        }
        if (rows.isEmpty()) {
            return Replies.error("bulkData should not be empty");
        }
        if (rows.size() > LARGEST_BULK) {
            return Replies.error("Only " + LARGEST_BULK + " records are allowed per request");
        }
        if (rows.stream().anyMatch(row -> row.columns().toString().length() > LONGEST_ROW)) {
            return Replies.error("Row length should not exceed " + LONGEST_ROW);
        }
        if (rows.stream().anyMatch(row -> !NAME.matcher(row.text("Name")).matches())) {
            return Replies.error("Name is Invalid");
        }
        if (request.isTrue("isDelete")) {
            rows.forEach(row -> campaign.get().list().delete(row.phone(), ""));
        } else {
            rows.forEach(row -> queue(campaign.get(), row, request.isTrue("checkDuplicate")));
        }
        startsIfAsked(request, campaign.get());
        return Replies.status("success", "Data queued successfully");
    }

    ObjectNode schedule(VendorRequest request) {
        Optional<OutboundCampaign> campaign = campaign(request);
        List<DialRow> rows = rows(request);
        if (campaign.isEmpty()) {
            return Replies.error("Campaign is invalid");
        }
        if (rows.isEmpty() || rows.size() > LARGEST_SCHEDULE) {
            return Replies.error("bulkData should have 1 to " + LARGEST_SCHEDULE + " numbers");
        }
        ObjectNode reply = Replies.empty();
        ArrayNode results = reply.putArray("message");
        for (int i = 0; i < rows.size(); i++) {
            boolean taken =
                    isWithinReach(rows.get(i)) && queue(campaign.get(), rows.get(i), request.isTrue("checkDuplicate"));
            results.addObject()
                    .put("Response", taken ? "success" : "fail")
                    .put("msg", taken ? "Data updated successfully" : "Data is Invalid or Already Exist")
                    .put("PhoneNumber", rows.get(i).phone())
                    .put("index", Integer.toString(i));
        }
        return reply.put("status", "success");
    }

    ObjectNode delete(VendorRequest request) {
        if (request.lacks("campaignName")) {
            return Replies.error("Campaign should not be null are empty");
        }
        Optional<OutboundCampaign> campaign = campaign(request);
        if (campaign.isEmpty()) {
            return Replies.error("Passed campaign are invalid");
        }
        if (request.lacks("phoneNumber")) {
            return Replies.error("PhoneNumber should not be null are empty");
        }
        boolean deleted = campaign.get().list().delete(request.text("phoneNumber"), request.text("name"));
        return deleted ? Replies.status("Success", "Deleted Successfully") : Replies.error("No record found");
    }

    private boolean queue(OutboundCampaign campaign, DialRow row, boolean checkDuplicate) {
        boolean refused = row.phone().isEmpty()
                || isDnd(row)
                || (checkDuplicate && campaign.list().hasNumber(row.phone()));
        Optional<DialRecord> record = refused ? Optional.empty() : row.record(now());
        record.ifPresent(campaign.list()::add);
        return record.isPresent();
    }

    private boolean isWithinReach(DialRow row) {
        Instant last = now().plus(FARTHEST);
        return !row.text("ScheduledTime").isEmpty()
                && row.record(now())
                        .filter(record -> !record.notBefore().isAfter(last))
                        .isPresent();
    }

    private boolean startsIfAsked(VendorRequest request, OutboundCampaign campaign) {
        boolean starts = request.text("action").equalsIgnoreCase("START");
        if (starts) {
            simulation.dialler().start(campaign);
        }
        return starts;
    }

    private static List<DialRow> rows(VendorRequest request) {
        JsonNode bulk = request.body().path("bulkData");
        List<DialRow> rows = new ArrayList<>();
        bulk.path("data").forEach(values -> rows.add(DialRow.of(bulk.path("map"), values)));
        return rows;
    }

    private boolean isDnd(DialRow row) {
        return simulation.account().dndNumbers().contains(row.phone());
    }

    private Optional<OutboundCampaign> campaign(VendorRequest request) {
        return simulation.dialler().find(request.text("campaignName"));
    }

    private Instant now() {
        return simulation.timeline().now();
    }
}
