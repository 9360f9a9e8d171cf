/** The isolation certificate: tries everything that one hospital could do to another, and signs what came of it. */
package net.healix360.engage.launcher.certify;
