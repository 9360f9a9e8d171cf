/** Log lines that carry the request, the hospital and the call as fields, never a full phone number. */
package net.healix360.engage.foundation.logging;
