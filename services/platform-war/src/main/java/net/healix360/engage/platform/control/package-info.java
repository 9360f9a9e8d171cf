/** What the embedded platform does, free of HTTP and of the container. */
package net.healix360.engage.platform.control;
