package org.sightline.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sightline.model.Box;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Photos with hand-drawn boxes, as dlib's image metadata tells them. */
record DlibBoxes(List<Photo> photos) {

    /** A photo and where its faces are. */
    record Photo(Path file, List<Box> faces) {}

    /** Reads every XML of a folder that names boxes without landmarks. */
    static DlibBoxes read(Path folder) throws IOException {
        List<Photo> photos = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path xml : files.filter(file -> file.toString().endsWith("ing.xml"))
                    .sorted()
                    .toList()) {
                readInto(photos, folder, xml);
            }
        }
        return new DlibBoxes(photos);
    }

    private static void readInto(List<Photo> photos, Path folder, Path xml) throws IOException {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
            NodeList images = document.getElementsByTagName("image");
            for (int i = 0; i < images.getLength(); i++) {
                Element image = (Element) images.item(i);
                NodeList boxes = image.getElementsByTagName("box");
                List<Box> faces = new ArrayList<>();
                for (int k = 0; k < boxes.getLength(); k++) {
                    Element box = (Element) boxes.item(k);
                    faces.add(new Box(
                            number(box, "left"), number(box, "top"), number(box, "width"), number(box, "height")));
                }
                photos.add(new Photo(folder.resolve(image.getAttribute("file")), faces));
            }
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException(xml + " cannot be read", failure);
        }
    }

    private static double number(Element box, String name) {
        return Double.parseDouble(box.getAttribute(name));
    }
}
