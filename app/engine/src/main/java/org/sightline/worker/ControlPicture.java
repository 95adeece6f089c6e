package org.sightline.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A picture that breaks nothing: a gray BMP of 64 x 64 pixels. What cannot examine it can examine nothing. */
final class ControlPicture {

    private static final int SIDE = 64;
    private static final int HEADERS = 54;
    private static final byte GRAY = (byte) 0x80;

    private ControlPicture() {}

    static byte[] bytes() {
        int pixels = SIDE * SIDE * 3;
        ByteBuffer file = ByteBuffer.allocate(HEADERS + pixels).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(HEADERS + pixels).putInt(0).putInt(HEADERS);
        file.putInt(40).putInt(SIDE).putInt(SIDE).putShort((short) 1).putShort((short) 24);
        file.putInt(0).putInt(pixels).putInt(2835).putInt(2835).putInt(0).putInt(0);
        while (file.hasRemaining()) {
            file.put(GRAY);
        }
        return file.array();
    }
}
