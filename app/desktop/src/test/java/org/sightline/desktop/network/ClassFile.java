package org.sightline.desktop.network;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * What a class refers to, read from its constant pool (Java Virtual Machine Specification, 4.4): nothing can be called that does
 * not stand there.
 *
 * @param name with slashes, as all names here
 * @param classes every class that is named
 * @param calls {@code owner.method} of every method that is named
 * @param texts every text constant
 */
record ClassFile(String name, Set<String> classes, Set<String> calls, Set<String> texts) {

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    static ClassFile read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("no class file");
        }
        in.readInt();
        int count = in.readUnsignedShort();
        int[] kind = new int[count];
        int[] first = new int[count];
        int[] second = new int[count];
        String[] text = new String[count];
        for (int i = 1; i < count; i++) {
            kind[i] = in.readUnsignedByte();
            switch (kind[i]) {
                case UTF8 -> text[i] = in.readUTF();
                case INTEGER, FLOAT -> in.readInt();
                case LONG, DOUBLE -> {
                    in.readLong();
                    i++;
                }
                case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> first[i] = in.readUnsignedShort();
                case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case METHOD_HANDLE -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                default -> throw new IOException("an unknown constant " + kind[i]);
            }
        }
        in.readUnsignedShort();
        String name = text[first[in.readUnsignedShort()]];
        Set<String> classes = new HashSet<>();
        Set<String> calls = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int i = 1; i < count; i++) {
            switch (kind[i]) {
                case CLASS -> classes.add(element(text[first[i]]));
                case STRING -> texts.add(text[first[i]]);
                case METHOD, INTERFACE_METHOD -> calls.add(text[first[first[i]]] + "." + text[first[second[i]]]);
                default -> {
                    // Numbers and descriptions.
                }
            }
        }
        return new ClassFile(name, classes, calls, texts);
    }

    /** The class that an array is made of. */
    private static String element(String name) {
        return name.startsWith("[") ? name.replaceAll("^\\[+L?|;$", "") : name;
    }
}
