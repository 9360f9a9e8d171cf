/** Lists as people read them, with names where records hold ids, and the log of who saw which number. */
package net.healix360.engage.lists.control;
