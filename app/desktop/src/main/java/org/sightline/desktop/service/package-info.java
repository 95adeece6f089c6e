/** The door to the engine: the only package here that runs scans and writes reports. */
@NullMarked
package org.sightline.desktop.service;

import org.jspecify.annotations.NullMarked;
