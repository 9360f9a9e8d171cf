/** Records of a workspace's objects: read, filtered, ordered, written, hidden and brought back. */
package net.healix360.engage.platform.control.records;
