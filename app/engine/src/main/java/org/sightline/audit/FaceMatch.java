package org.sightline.audit;

import org.sightline.model.Band;
import org.sightline.model.Face;

/**
 * A photo of the audit that shows a face like the one searched for.
 *
 * @param face the most similar face of the photo
 * @param similarity cosine, -1 to 1
 */
public record FaceMatch(JudgedPhoto photo, Face face, double similarity, Band band) {}
