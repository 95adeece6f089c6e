package org.sightline.archive;

/** A tree and what it was recognised as. */
record Recognised(FileTree tree, ExportReader reader, Recognition recognition) {

    /** Where it lies: two exports may lie in one folder. */
    String place() {
        return tree.location().resolve(recognition.root()).toString();
    }
}
