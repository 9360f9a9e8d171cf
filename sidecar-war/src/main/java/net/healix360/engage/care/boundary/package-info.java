/** Patients, doctors, clinics, visit slots, appointments, and who is calling. */
package net.healix360.engage.care.boundary;
