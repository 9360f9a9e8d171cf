package net.healix360.engage.simulator.vendor;

/**
 * How an endpoint of the older generation refuses a key account; token accounts are answered in the common words everywhere.
 *
 * @param wrong userName and key do not belong together
 * @param emptyKey the key is missing
 * @param emptyUser the user is missing
 */
record AuthWords(String wrong, String emptyKey, String emptyUser) {
    static final AuthWords PHONES =
            new AuthWords("userName or apiKey not valid", "apiKey cannot be empty", "userName cannot be empty");
    static final AuthWords STATES =
            new AuthWords("userName or apiKey is Invalid", "apiKey should not be empty", "Please provide UserName");
    static final AuthWords SUMMARY = new AuthWords(
            "userName or apiKey is Invalid", "apiKey should not be empty", "userName should not be empty");
    static final AuthWords PHONE_DIAL =
            new AuthWords("Authentication failed.", "Authentication failed.", "Authentication failed.");
}
