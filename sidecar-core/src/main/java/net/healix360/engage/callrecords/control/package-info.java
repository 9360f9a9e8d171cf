/** How the records of calls become complete: the vendor's final records, what was done at the desk, whom a call was with. */
package net.healix360.engage.callrecords.control;
