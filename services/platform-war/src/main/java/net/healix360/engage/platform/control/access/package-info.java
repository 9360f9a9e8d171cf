/** Who may come in: accounts, workspaces, tokens, roles and API keys (platform-graphql.md §2 and §9). */
package net.healix360.engage.platform.control.access;
