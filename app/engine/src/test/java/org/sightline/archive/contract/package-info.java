/** What every reader of exports must hold to. */
package org.sightline.archive.contract;
