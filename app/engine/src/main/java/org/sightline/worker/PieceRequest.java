package org.sightline.worker;

/**
 * No request of its own: a piece of a video's bytes, as it was asked for.
 *
 * @param file the piece
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record PieceRequest(byte[] file) implements PictureRequest {}
