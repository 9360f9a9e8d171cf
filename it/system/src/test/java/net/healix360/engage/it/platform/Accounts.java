package net.healix360.engage.it.platform;

import java.util.Map;

/** Sign-up, log-in and renewal, as nobody (§2.4, §9). */
record Accounts(Caller nobody) {
    static final String LOGIN = """
            mutation Login($email: String!, $password: String!, $origin: String!) {
              getLoginTokenFromCredentials(email: $email, password: $password, origin: $origin) {
                loginToken { token expiresAt }
              }
            }""";
    private static final String EXCHANGE = """
            mutation Exchange($loginToken: String!, $origin: String!) {
              getAuthTokensFromLoginToken(loginToken: $loginToken, origin: $origin) {
                tokens { accessOrWorkspaceAgnosticToken { token expiresAt } refreshToken { token expiresAt } }
              }
            }""";
    private static final String RENEW = """
            mutation Renew($t: String!) {
              renewToken(appToken: $t) {
                tokens { accessOrWorkspaceAgnosticToken { token expiresAt } refreshToken { token expiresAt } }
              }
            }""";
    private static final String SIGN_UP = """
            mutation SignUp($email: String!, $password: String!) {
              signUp(email: $email, password: $password) { tokens { accessOrWorkspaceAgnosticToken { token } } }
            }""";
    private static final String SIGN_IN = """
            mutation SignIn($email: String!, $password: String!) {
              signIn(email: $email, password: $password) { tokens { accessOrWorkspaceAgnosticToken { token } } }
            }""";
    private static final String JOIN = """
            mutation Join($email: String!, $password: String!, $hash: String!) {
              signUpInWorkspace(email: $email, password: $password, workspaceInviteHash: $hash) { loginToken { token } }
            }""";

    /** Who has a password on the server. */
    record Credentials(String email, String password) {
        static Credentials invented(String prefix) {
            return new Credentials(Mark.unique(prefix) + "@contract.example", Mark.unique("pass word "));
        }

        @Override
        public String toString() {
            return email;
        }
    }

    /** What a session holds. */
    record Tokens(String access, String refresh) {
        static Tokens in(Reply reply, String operation) {
            String tokens = operation + ".tokens.";
            return new Tokens(
                    reply.text(tokens + "accessOrWorkspaceAgnosticToken.token"),
                    reply.text(tokens + "refreshToken.token"));
        }
    }

    Reply login(Credentials who, String origin) {
        return nobody.account(LOGIN, Map.of("email", who.email(), "password", who.password(), "origin", origin));
    }

    String loginToken(Credentials who, String origin) {
        return login(who, origin).text("getLoginTokenFromCredentials.loginToken.token");
    }

    Reply exchange(String loginToken, String origin) {
        return nobody.account(EXCHANGE, Map.of("loginToken", loginToken, "origin", origin));
    }

    Tokens tokens(Credentials who, String origin) {
        return Tokens.in(exchange(loginToken(who, origin), origin), "getAuthTokensFromLoginToken");
    }

    Reply renew(String refreshToken) {
        return nobody.account(RENEW, Map.of("t", refreshToken));
    }

    Reply signUp(Credentials who) {
        return nobody.account(SIGN_UP, Map.of("email", who.email(), "password", who.password()));
    }

    Reply signIn(Credentials who) {
        return nobody.account(SIGN_IN, Map.of("email", who.email(), "password", who.password()));
    }

    Reply join(Credentials who, String inviteHash) {
        return nobody.account(JOIN, Map.of("email", who.email(), "password", who.password(), "hash", inviteHash));
    }
}
