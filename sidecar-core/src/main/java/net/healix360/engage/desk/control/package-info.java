/** What an agent does with calls: dials, controls and disposes them, and is never left in after-call work. */
package net.healix360.engage.desk.control;
