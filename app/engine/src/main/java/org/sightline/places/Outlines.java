package org.sightline.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Coasts and borders of the world at 1:50 million: Natural Earth (public domain), by way of the npm package world-atlas, as TopoJSON
 * (github.com/topojson/topojson-specification). Each line is longitudes and latitudes in turn, in degrees.
 *
 * @param land rings around land, and around lakes in it the other way round
 * @param lines every coast and border once
 */
record Outlines(List<double[]> land, List<double[]> lines) {

    private static final String FILE = "/org/sightline/resources/places/countries-50m.json";

    /** More points or lines than this are no outlines of the world. */
    private static final int MOST = 2_000_000;

    Outlines {
        land = List.copyOf(land);
        lines = List.copyOf(lines);
    }

    /** @throws UncheckedIOException if the app was built without them */
    static Outlines shipped() {
        try (InputStream file = Outlines.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("The outlines are missing from this build");
            }
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The outlines of the world could not be read", failure);
        }
    }

    static Outlines read(InputStream file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            return new Reader(json).read();
        }
    }

    /** Reads a topology from its beginning to its end. */
    private static final class Reader {

        private final JsonParser json;
        private final List<int[]> rings = new ArrayList<>();
        private final List<double[]> arcs = new ArrayList<>();
        private double[] scale = {1, 1};
        private double[] translate = {0, 0};
        private int numbers;

        Reader(JsonParser json) {
            this.json = json;
        }

        Outlines read() throws IOException {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "objects" -> objects();
                    case "arcs" -> arcs();
                    case "transform" -> transform();
                    default -> json.skipChildren();
                }
            }
            expect(!rings.isEmpty() && !arcs.isEmpty());
            List<double[]> lines = arcs.stream().map(this::inDegrees).toList();
            List<double[]> land = new ArrayList<>();
            for (int[] ring : rings) {
                land.add(joined(ring, lines));
            }
            return new Outlines(land, lines);
        }

        private void expect(boolean holds) throws IOException {
            if (!holds) {
                throw new IOException("The outlines are none");
            }
        }

        /** Of the objects only the land. */
        private void objects() throws IOException {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean land = json.currentName().equals("land");
                json.nextToken();
                if (land) {
                    geometry();
                } else {
                    json.skipChildren();
                }
            }
        }

        private void geometry() throws IOException {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                if (key.equals("geometries")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        geometry();
                    }
                } else if (key.equals("arcs")) {
                    rings();
                } else {
                    json.skipChildren();
                }
            }
        }

        /** Rings of one polygon or of many: lists of numbers, however deep. */
        private void rings() throws IOException {
            int[] ring = new int[16];
            int length = 0;
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    rings();
                } else {
                    ring = length == ring.length ? Arrays.copyOf(ring, length * 2) : ring;
                    ring[length++] = json.getIntValue();
                    count();
                }
            }
            if (length > 0) {
                rings.add(Arrays.copyOf(ring, length));
            }
        }

        private void count() throws IOException {
            expect(++numbers <= MOST);
        }

        private void arcs() throws IOException {
            while (json.nextToken() == JsonToken.START_ARRAY) {
                arcs.add(arc());
            }
        }

        /** Each point is told as its distance from the one before. */
        private double[] arc() throws IOException {
            double[] points = new double[16];
            int length = 0;
            double x = 0;
            double y = 0;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                double[] step = pair();
                x += step[0];
                y += step[1];
                points = length == points.length ? Arrays.copyOf(points, length * 2) : points;
                points[length++] = x;
                points[length++] = y;
                count();
            }
            return Arrays.copyOf(points, length);
        }

        private double[] pair() throws IOException {
            double[] pair = new double[2];
            int at = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                expect(at < 2);
                pair[at++] = json.getDoubleValue();
            }
            expect(at == 2);
            return pair;
        }

        private void transform() throws IOException {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                expect(json.nextToken() == JsonToken.START_ARRAY);
                double[] pair = pair();
                if (key.equals("scale")) {
                    scale = pair;
                } else {
                    translate = pair;
                }
            }
        }

        private double[] inDegrees(double[] arc) {
            double[] degrees = new double[arc.length];
            for (int i = 0; i < arc.length; i++) {
                degrees[i] = arc[i] * scale[i % 2] + translate[i % 2];
            }
            return degrees;
        }

        /** Arcs one after the other; of a negative number its complement, backwards. */
        private double[] joined(int[] ring, List<double[]> lines) throws IOException {
            List<double[]> parts = new ArrayList<>();
            int length = 0;
            for (int number : ring) {
                int index = number < 0 ? ~number : number;
                expect(index < lines.size());
                double[] part = number < 0 ? backwards(lines.get(index)) : lines.get(index);
                parts.add(part);
                length += part.length;
            }
            double[] whole = new double[length];
            int at = 0;
            for (double[] part : parts) {
                System.arraycopy(part, 0, whole, at, part.length);
                at += part.length;
            }
            return whole;
        }

        private static double[] backwards(double[] line) {
            double[] turned = new double[line.length];
            for (int i = 0; i < line.length; i += 2) {
                turned[i] = line[line.length - 2 - i];
                turned[i + 1] = line[line.length - 1 - i];
            }
            return turned;
        }
    }
}
