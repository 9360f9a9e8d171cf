/** Patients, doctors, when doctors sit, and appointments, as far as the product decides something about them. */
package net.healix360.engage.care.entity;
