package org.sightline.pdf;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Title and language as XMP (ISO 16684-1), where PDF 2.0 and PDF/UA look for them. */
final class Xmp {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private Xmp() {}

    static byte[] of(String title, Locale language) {
        StringWriter text = new StringWriter();
        text.write("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.writeNamespace("x", "adobe:ns:meta/");
            xml.writeStartElement("rdf", "RDF", RDF);
            xml.writeNamespace("rdf", RDF);
            xml.writeStartElement("rdf", "Description", RDF);
            xml.writeAttribute("rdf", RDF, "about", "");
            xml.writeNamespace("dc", DC);
            list(xml, "title", "Alt", title, true);
            list(xml, "language", "Bag", language.toLanguageTag(), false);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Metadata could not be written", impossible);
        }
        text.write("\n<?xpacket end=\"r\"?>");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void list(XMLStreamWriter xml, String name, String kind, String value, boolean inAnyLanguage)
            throws XMLStreamException {
        xml.writeStartElement("dc", name, DC);
        xml.writeStartElement("rdf", kind, RDF);
        xml.writeStartElement("rdf", "li", RDF);
        if (inAnyLanguage) {
            xml.writeAttribute("xml:lang", "x-default");
        }
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
