/** The rules as JSON: read, refused with every fault and its path, changed one version at a time, and shown. */
package net.healix360.engage.rules.file;
