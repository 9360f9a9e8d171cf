/** The nouns of the platform: objects, fields, callers, and the errors the wire knows. */
package net.healix360.engage.platform.entity;
