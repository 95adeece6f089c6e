package org.sightline.audit;

/** Is told how far a preview has come, on the preview's thread. */
public interface PreviewListener {

    PreviewListener NONE = new PreviewListener() {
        @Override
        public void unpacked(long bytes) {}

        @Override
        public void counted(ScanPreview preview) {}
    };

    /** @param bytes unpacked so far of archives that have to be before they can be read */
    void unpacked(long bytes);

    /** What is there; how long a scan takes is only measured now. */
    void counted(ScanPreview preview);
}
