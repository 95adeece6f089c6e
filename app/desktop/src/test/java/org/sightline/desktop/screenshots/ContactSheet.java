package org.sightline.desktop.screenshots;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Small pictures of many screens on one page. */
final class ContactSheet {

    private static final int COLUMNS = 4;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    private static final int CAPTION = 20;
    private static final int GAP = 8;

    private record Entry(String name, BufferedImage picture) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(String name, BufferedImage picture) {
        double scale = Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight());
        int width = (int) (picture.getWidth() * scale);
        int height = (int) (picture.getHeight() * scale);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        entries.add(new Entry(name, small));
    }

    void write(Path file) throws IOException {
        int rows = Math.max(1, (entries.size() + COLUMNS - 1) / COLUMNS);
        BufferedImage page = new BufferedImage(
                COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + CAPTION + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.WHITE);
        for (int i = 0; i < entries.size(); i++) {
            int left = GAP + i % COLUMNS * (WIDTH + GAP);
            int top = GAP + i / COLUMNS * (HEIGHT + CAPTION + GAP);
            graphics.drawImage(entries.get(i).picture(), left, top, null);
            graphics.drawString(entries.get(i).name(), left, top + HEIGHT + CAPTION - 6);
        }
        graphics.dispose();
        ImageIO.write(page, "png", file.toFile());
    }
}
