package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.AuthMode;

/** Who may call, in both account modes, with the vendor's misleading texts (reference/ozonetel.md §2). */
record Access(AccountSettings account, Tokens tokens) {
    private static final String BEARER = "Bearer ";

    /** The refusal, or nothing when the caller may go on. */
    Optional<ObjectNode> refusal(VendorRequest request) {
        return mistake(request).map(Replies::refused);
    }

    /** In the endpoint's own words where the account's mode is the key. */
    Optional<ObjectNode> refusal(VendorRequest request, AuthWords words) {
        if (account.authMode() == AuthMode.TOKEN_AUTH) {
            return refusal(request);
        }
        if (request.apiKey().isEmpty()) {
            return Optional.of(Replies.error(words.emptyKey()));
        }
        if (request.text("userName").isEmpty()) {
            return Optional.of(Replies.error(words.emptyUser()));
        }
        boolean known = request.apiKey().equals(account.apiKey())
                && request.text("userName").equals(account.userName());
        return known ? Optional.empty() : Optional.of(Replies.error(words.wrong()));
    }

    private Optional<String> mistake(VendorRequest request) {
        Optional<String> credentials =
                account.authMode() == AuthMode.TOKEN_AUTH ? tokenMistake(request) : keyMistake(request);
        return credentials.or(() -> userMistake(request));
    }

    private Optional<String> tokenMistake(VendorRequest request) {
        String authorization = request.authorization();
        if (authorization.isEmpty()) {
            // an apiKey sent to a token account is answered as if it were an old token
            return Optional.of(request.apiKey().isEmpty() ? "Token Should Not be Null or Empty." : "Token Expired");
        }
        if (!authorization.startsWith(BEARER)) {
            return Optional.of("Invalid Token");
        }
        return switch (tokens.standing(authorization.substring(BEARER.length()))) {
            case VALID -> Optional.empty();
            case EXPIRED -> Optional.of("Token Expired");
            case INVALID -> Optional.of("Invalid Token");
        };
    }

    private Optional<String> keyMistake(VendorRequest request) {
        if (request.apiKey().isEmpty()) {
            return Optional.of("Api Key Should Not be Null or Empty.");
        }
        return request.apiKey().equals(account.apiKey()) ? Optional.empty() : Optional.of("Invalid User Details");
    }

    private Optional<String> userMistake(VendorRequest request) {
        String userName = request.text("userName");
        if (userName.isEmpty()) {
            return Optional.of("Username Should Not be Null or Empty.");
        }
        return userName.equals(account.userName()) ? Optional.empty() : Optional.of("Invalid User Details");
    }
}
