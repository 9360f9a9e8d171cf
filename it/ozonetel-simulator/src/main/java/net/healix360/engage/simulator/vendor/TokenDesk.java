package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import net.healix360.engage.simulator.account.AccountSettings;

/** Hands out tokens against userName and apiKey, ten an hour (reference/ozonetel.md §2.2). */
record TokenDesk(AccountSettings account, Tokens tokens, Limits limits) {
    ObjectNode generate(VendorRequest request) {
        if (request.text("userName").isEmpty()) {
            return Replies.refused("UserName is null");
        }
        boolean known = request.text("userName").equals(account.userName())
                && request.apiKey().equals(account.apiKey());
        if (!known) {
            return Replies.refused("Invalid userName or apiKey");
        }
        // the vendor's text for the eleventh token of an hour is not known
        if (!limits.tokens().admits()) {
            return Replies.refused("Max limit exceeded");
        }
        return Replies.empty().put("token", tokens.issue()).put("message", "");
    }
}
