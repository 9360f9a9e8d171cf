/** What makes Payara Micro start fast: one unpacked runtime and one class cache, made once for a JDK. */
package net.healix360.engage.launcher.boot;
